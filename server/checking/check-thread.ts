import { parentPort } from 'node:worker_threads';
import { checkDefinition } from './check-definition.ts';

/** Runs in a thread of its own: answers each drawing in the order in which they come. */
parentPort?.on('message', ({ input, now }: { readonly input: unknown; readonly now: Date }) => {
  parentPort?.postMessage(checkDefinition(input, now));
});
