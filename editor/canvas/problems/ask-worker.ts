import type { CheckQuestion } from './check-answer.ts';

export type Asking = {
  /** Sends the newest drawing at once, or as soon as the worker has answered what it is at. */
  readonly ask: (question: CheckQuestion) => void;
  readonly end: () => void;
};

/**
 * A worker that is asked one thing at a time: what is asked while it works waits, and only the newest of that. `isAnswer` says whether a
 * message is the answer that it can go on after.
 */
export function askWorker<Answer>(
  worker: Worker,
  onAnswer: (answer: Answer) => void,
  isAnswer: (answer: Answer) => boolean = () => true,
): Asking {
  let isBusy = false;
  let waiting: CheckQuestion | undefined;
  const ask = (question: CheckQuestion) => {
    if (isBusy) {
      waiting = question;
      return;
    }
    isBusy = true;
    worker.postMessage(question);
  };
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    onAnswer(data);
    if (!isAnswer(data)) return;
    isBusy = false;
    const next = waiting;
    waiting = undefined;
    if (next) ask(next);
  };
  return { ask, end: () => worker.terminate() };
}
