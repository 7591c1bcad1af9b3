import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { endProcess } from '../../../../server/launcher/end-process.ts';
import { findFreePort } from '../../../../server/launcher/ports.ts';
import type { ProcessIdentity } from '../../../../server/launcher/process-identity.ts';

/** A launcher in a process of its own and what it has written so far. */
export interface Launcher {
  readonly process: ChildProcess;
  readonly output: () => string;
  /** Resolves with the output when the launcher is ready or has ended. */
  readonly settled: Promise<string>;
  readonly ended: Promise<number | null>;
}

/** A data folder and a port of the test's own; whatever runs on them at the test's end is ended. */
export async function newPlace(): Promise<{ BESKED_DATA: string; PORT: string }> {
  const BESKED_DATA = mkdtempSync(join(tmpdir(), 'besked-launcher-'));
  onTestFinished(async () => {
    await Promise.all(Object.values(partsOf(BESKED_DATA)).map((part) => endProcess(part, 'SIGKILL', 2_000)));
    rmSync(BESKED_DATA, { recursive: true, force: true });
  });
  return { BESKED_DATA, PORT: String(await findFreePort()) };
}

/** The processes that the launcher says it has running, by name. */
export function partsOf(folder: string): Record<string, ProcessIdentity> {
  const file = join(folder, 'parts.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, ProcessIdentity>) : {};
}

const standIn = join(import.meta.dirname, 'start.ts');

/** The launcher that `npm start` runs. */
export const realLauncher = join(import.meta.dirname, '../../../../server/launcher/start.ts');

/** Starts a launcher with these variables, one with stand-ins unless said otherwise; it is killed at the test's end. */
export function launch(variables: Record<string, string>, program = standIn): Launcher {
  const child = spawn(process.execPath, [program], {
    // No .env of the working folder may reach the test.
    cwd: tmpdir(),
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
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
