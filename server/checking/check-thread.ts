import { parentPort } from 'node:worker_threads';
import { checkDefinition } from './check-definition.ts';
import type { Asked } from './create-drawing-checks.ts';

/** Runs in a thread of its own: answers each drawing in the order in which they come. */
parentPort?.on('message', ({ input, ...circumstances }: Asked) => {
  parentPort?.postMessage(checkDefinition(input, circumstances));
});
