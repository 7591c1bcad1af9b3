import { setTimeout as delay } from 'node:timers/promises';

/** Asks again and again until the answer is yes: true then, false when the patience in milliseconds is over or the signal says stop. */
export async function waitUntil(ask: () => Promise<boolean>, patience: number, signal?: AbortSignal): Promise<boolean> {
  const until = performance.now() + patience;
  while (!signal?.aborted) {
    if (await ask()) return true;
    if (performance.now() >= until) return false;
    await delay(50);
  }
  return false;
}
