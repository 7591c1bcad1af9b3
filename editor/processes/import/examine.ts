import type { Definition } from '../../../process/definition/schema.ts';
import type { CheckAnswer } from '../../canvas/problems/check-answer.ts';
import CheckWorker from '../../canvas/problems/check-worker.ts?worker';

/** Everything wrong with a drawing and its longest silence, reckoned beside the page; rejects where the worker fails. */
export function examine(definition: Definition): Promise<CheckAnswer> {
  const worker = new CheckWorker();
  return new Promise<CheckAnswer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<{ answer: CheckAnswer }>) => resolve(data.answer);
    worker.onerror = ({ message }) => reject(new Error(`The drawing could not be checked: ${message}`));
    worker.postMessage({ number: 1, definition, today: Date.now() });
  }).finally(() => worker.terminate());
}
