import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Stage } from './stage.ts';
import type { SkewedSettings } from './skewed-worker.ts';

/** Does the work with a worker whose machine is so many milliseconds ahead in the place of the stage's own. */
export async function withWrongClock<Answer>(
  stage: Stage,
  offMs: number,
  work: () => Promise<Answer>,
): Promise<Answer> {
  await stage.stopWorker();
  const given: SkewedSettings = { settings: stage.settings, clock: stage.clock };
  const worker = fork(new URL('./skewed-worker.ts', import.meta.url), [JSON.stringify(given)], {
    env: { ...process.env, BENCH_CLOCK_OFF_MS: String(offMs) },
    execArgv: [...process.execArgv, '--import', new URL('./skew.ts', import.meta.url).href],
  });
  try {
    const [message] = await Promise.race([once(worker, 'message'), once(worker, 'exit')]);
    if (message !== 'ready') throw new Error(`The worker ended with code ${String(message)}`);
    return await work();
  } finally {
    const ended = once(worker, 'exit');
    worker.kill('SIGTERM');
    await ended;
    await stage.startWorker();
  }
}
