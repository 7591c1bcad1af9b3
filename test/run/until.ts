import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again and again until the answer is neither undefined nor false; throws with the last words after so long. */
export async function until<Answer>(
  ask: () => Promise<Answer | undefined | false>,
  { within = 60_000, what = 'what was waited for' }: { within?: number; what?: string } = {},
): Promise<Answer> {
  const end = Date.now() + within;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`After ${within} ms there was not ${what}`);
    await sleep(40);
  }
}
