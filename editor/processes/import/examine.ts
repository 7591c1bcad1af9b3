import type { Definition } from '../../../process/definition/schema.ts';
import { allProblems } from '../../canvas/problems/all-problems.ts';
import type { CheckAnswer, CheckQuestion, QuickAnswer, SweepAnswer } from '../../canvas/problems/check-answer.ts';
import CheckWorker from '../../canvas/problems/check-worker.ts?worker';
import SweepWorker from '../../canvas/problems/sweep-worker.ts?worker';

/** Everything wrong with a drawing and its longest silence, reckoned beside the page; rejects where a worker fails. */
export async function examine(definition: Definition): Promise<CheckAnswer> {
  const question = { number: 1, definition, today: Date.now() };
  const [quick, sweep] = await Promise.all([
    firstAnswer<QuickAnswer>(new CheckWorker(), question),
    firstAnswer<SweepAnswer>(new SweepWorker(), question),
  ]);
  return { problems: allProblems(quick.problems, sweep.problems), silence: sweep.silence };
}

function firstAnswer<Answer>(worker: Worker, question: CheckQuestion): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(`The drawing could not be checked: ${message}`));
    worker.postMessage(question);
  }).finally(() => worker.terminate());
}
