import { setTimeout as sleep } from 'node:timers/promises';

/** Less than Temporal waits for one delivery, calls to the provider included. */
const patienceOfRuns = 7 * 60_000;
const firstPauseMs = 200;
const longestPauseMs = 5_000;

/** Does the work until it succeeds, with growing pauses; throws its last failure after so many milliseconds. */
export async function keepTrying<Answer>(work: () => Promise<Answer>, patienceMs = patienceOfRuns): Promise<Answer> {
  const until = Date.now() + patienceMs;
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() > until) throw error;
    }
    await sleep(pauseMs);
  }
}
