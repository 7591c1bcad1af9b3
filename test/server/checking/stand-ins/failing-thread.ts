import { parentPort } from 'node:worker_threads';

/** Answers what it is told: dies of one drawing, never answers another, and finds nothing wrong with all others. */
parentPort?.on('message', ({ input }: { readonly input: unknown }) => {
  if (input === 'dies') throw new Error('out of breath');
  if (input === 'endless') for (;;);
  parentPort?.postMessage({ definition: null, problems: [], longestSilence: null });
});
