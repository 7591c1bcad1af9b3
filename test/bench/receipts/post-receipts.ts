import { inParallel } from '../floor/in-parallel.ts';
import type { Posted } from './mix-of-receipts.ts';

export type Answers = {
  /** Milliseconds until each was answered. */
  readonly times: readonly number[];
  /** How many were answered otherwise than they deserve. */
  readonly wrong: number;
};

type Ordered = { readonly mix: readonly Posted[]; readonly width: number };

/** A process of its own, as providers have: what posting costs is not the server's. Answers each order with how it was answered. */
process.on('message', async ({ mix, width }: Ordered) => {
  const times: number[] = [];
  let wrong = 0;
  await inParallel(mix, width, async ({ url, expected, ...request }) => {
    const begun = performance.now();
    const { status } = await fetch(url, { method: 'POST', ...request });
    times.push(performance.now() - begun);
    if (status !== expected) wrong += 1;
  });
  process.send?.({ times, wrong } satisfies Answers);
});
