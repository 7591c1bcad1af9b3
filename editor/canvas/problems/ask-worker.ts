import type { CheckQuestion } from './check-answer.ts';

export type Asking = {
  /** Sends the newest drawing at once, or as soon as the worker has answered what it is at. */
  readonly ask: (question: CheckQuestion) => void;
  readonly end: () => void;
};

/** In milliseconds: so long after a worker broke, or could not be fetched, the next one is asked. */
const pause = 3_000;

/**
 * A worker that is asked one thing at a time: what is asked while it works waits, and only the newest of that. `isAnswer` says whether a
 * message is the answer that it can go on after. One that breaks is followed by another, which is asked the newest thing.
 */
export function askWorker<Answer>(
  begin: () => Worker,
  onAnswer: (answer: Answer) => void,
  isAnswer: (answer: Answer) => boolean = () => true,
): Asking {
  let worker = started();
  let asked: CheckQuestion | undefined;
  let waiting: CheckQuestion | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const ask = (question: CheckQuestion) => {
    if (asked) {
      waiting = question;
      return;
    }
    asked = question;
    worker.postMessage(question);
  };
  const goOn = (next = waiting) => {
    asked = undefined;
    waiting = undefined;
    if (next) ask(next);
  };
  function started(): Worker {
    const one = begin();
    one.onmessage = ({ data }: MessageEvent<Answer>) => {
      onAnswer(data);
      if (isAnswer(data)) goOn();
    };
    one.onerror = () => {
      one.terminate();
      timer = setTimeout(() => {
        worker = started();
        goOn(waiting ?? asked);
      }, pause);
    };
    return one;
  }
  return {
    ask,
    end: () => {
      clearTimeout(timer);
      worker.terminate();
    },
  };
}
