import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { endProcess } from '../../../../server/launcher/end-process.ts';
import { variableNames } from '../../../../server/environment.ts';
import { findFreePort } from '../../../../server/launcher/ports.ts';
import type { ProcessIdentity } from '../../../../server/launcher/process-identity.ts';

export type Place = { readonly BESKED_DATA: string; readonly PORT: string };

/** A launcher in a process of its own and what it has written so far. */
export interface Launcher {
  readonly process: ChildProcess;
  readonly output: () => string;
  /** Resolves with the output when the launcher is ready or has ended. */
  readonly settled: Promise<string>;
  readonly ended: Promise<number | null>;
}

/** Has something done at the end: that of the test, unless several tests share what is started. */
export type AtEnd = (act: () => void | Promise<void>) => void;

/** A data folder and a port of the test's own; whatever runs on them at the end is ended. */
export async function newPlace(atEnd: AtEnd = onTestFinished): Promise<Place> {
  const BESKED_DATA = mkdtempSync(join(tmpdir(), 'besked-launcher-'));
  atEnd(async () => {
    // The launcher itself may outlive the npm that a test started; it would start its parts again.
    for (const holder of read(BESKED_DATA, 'lock.json')) await endProcess(holder, 'SIGKILL', 2_000);
    await Promise.all(Object.values(partsOf(BESKED_DATA)).map((part) => endProcess(part, 'SIGKILL', 2_000)));
    rmSync(BESKED_DATA, { recursive: true, force: true });
  });
  return { BESKED_DATA, PORT: String(await findFreePort()) };
}

/** The processes that the launcher says it has running, by name. */
export function partsOf(folder: string): Record<string, ProcessIdentity> {
  return read<Record<string, ProcessIdentity>>(folder, 'parts.json')[0] ?? {};
}

function read<T = ProcessIdentity>(folder: string, name: string): [T] | [] {
  const file = join(folder, name);
  return existsSync(file) ? [JSON.parse(readFileSync(file, 'utf8')) as T] : [];
}

const project = join(import.meta.dirname, '../../../..');
const standIn = [process.execPath, join(import.meta.dirname, 'start.ts')];

/** The launcher that `npm start` runs. */
export const realLauncher = [process.execPath, join(project, 'server/launcher/start.ts')];
/** As a user types it: between them and the launcher stand npm and its shell. */
export const npmStart = ['npm', '--prefix', project, 'start'];

// No .env of the project may reach the test: what is set, if only to nothing, keeps its value.
const unset = Object.fromEntries(variableNames.map((name) => [name, '']));

/** Starts a launcher with these variables, one with stand-ins unless said otherwise; it is killed at the end. */
export function launch(
  variables: Record<string, string>,
  [program = '', ...args] = standIn,
  atEnd: AtEnd = onTestFinished,
): Launcher {
  const child = spawn(program, args, {
    cwd: tmpdir(),
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...unset, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  atEnd(() => void child.kill('SIGKILL'));
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  const settled = new Promise<string>((resolve) => {
    const take = (chunk: Buffer) => {
      output += chunk.toString();
      if (/ready:? http/.test(output)) resolve(output);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    void ended.then(() => resolve(output));
  });
  return { process: child, output: () => output, settled, ended };
}
