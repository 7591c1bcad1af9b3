import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '../../../server/launcher/ports.ts';
import type { BenchContext, BenchRow } from '../contract.ts';
import { measured } from '../measured.ts';

export const name = 'start';

const root = join(import.meta.dirname, '..', '..', '..');
const limitMs = 180_000;

/**
 * From the command to the ready line, in a folder that has never seen Besked and again where it has. Temporal is downloaded only where this
 * user has none in the cache, and the editor is built only where it has changed.
 */
export async function run(context: BenchContext): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'besked-bench-start-'));
  const port = await findFreePort();
  try {
    const first = await start(folder, port);
    const warm: number[] = [];
    for (let round = 1; round <= context.size('rounds', 3); round += 1) warm.push(await start(folder, port));
    const row = { bench: name, unit: 's' } as const;
    return [
      measured({ ...row, metric: 'first start', value: first, goal: { of: 'value', atMost: 90 } }),
      measured({
        ...row,
        metric: `start again, slowest of ${warm.length}`,
        value: Math.max(...warm),
        goal: { of: 'value', atMost: 10 },
      }),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Seconds until it says that it is ready; it has ended, with all its parts, when this answers. */
async function start(folder: string, port: number): Promise<number> {
  // What this run of benchmarks was told of services is not for a Besked that brings its own.
  const { DATABASE_URL: _database, TEMPORAL_ADDRESS: _temporal, ...environment } = process.env;
  const begun = performance.now();
  const besked = spawn(process.execPath, ['server/launcher/start.ts'], {
    cwd: root,
    env: { ...environment, BESKED_DATA: folder, PORT: String(port), BESKED_PUBLIC_URL: `http://localhost:${port}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(besked, 'exit');
  try {
    await ready(besked);
    return (performance.now() - begun) / 1_000;
  } finally {
    besked.kill('SIGTERM');
    await exited;
  }
}

function ready(besked: ChildProcess): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${why}. It said:\n${said}`));
    const limit = setTimeout(() => fail(`Besked was not ready within ${limitMs / 1_000} s`), limitMs);
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      if (!said.includes('Besked is ready')) return;
      clearTimeout(limit);
      resolve();
    };
    besked.stdout?.on('data', listen);
    besked.stderr?.on('data', listen);
    besked.once('exit', (code) => {
      clearTimeout(limit);
      fail(`Besked ended with code ${code}`);
    });
  });
}
