import { setTimeout as sleep } from 'node:timers/promises';

export const perSecond = 50;

/** Does `one` so many times, `perSecond` times a second; where the machine is behind, as fast as it can. */
export async function steadily(times: number, one: () => Promise<unknown>): Promise<void> {
  const begun = performance.now();
  for (let done = 0; done < times; done += 1) {
    const wait = begun + (done * 1_000) / perSecond - performance.now();
    if (wait > 0) await sleep(wait);
    await one();
  }
}
