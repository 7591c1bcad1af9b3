import { setTimeout as sleep } from 'node:timers/promises';

/** Does the work for every item, at most `width` at a time; the first failure ends it. */
export async function inParallel<T>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<unknown>,
): Promise<void> {
  const rest = items.values();
  await Promise.all(
    Array.from({ length: Math.min(width, items.length) }, async () => {
      for (const item of rest) await work(item);
    }),
  );
}

/** Resolves once the condition holds, asked every 100 ms; throws after `limitMs`. */
export async function until(holds: () => Promise<boolean>, limitMs: number): Promise<void> {
  const end = performance.now() + limitMs;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`Not reached within ${limitMs} ms`);
    await sleep(100);
  }
}
