import type { CheckQuestion, HandMoves } from './check-answer.ts';

export type Asking = {
  /** Sends the newest drawing at once, or as soon as the worker has answered what it is at. */
  readonly ask: (question: CheckQuestion) => void;
  /** Says something that is no question, to the worker as it is now. */
  readonly tell: (message: HandMoves) => void;
  readonly end: () => void;
};

type Hearing<Answer> = {
  readonly onAnswer: (answer: Answer) => void;
  /** Whether it is the answer that the worker can go on after. */
  readonly isAnswer?: (answer: Answer, asked: CheckQuestion | undefined) => boolean;
  /** Whether it leaves what it is at for what it is asked next, so that nothing has to wait. */
  readonly isInterrupted?: boolean;
  /** A question that two workers broke on: it is not asked again. */
  readonly onGivenUp: (question: CheckQuestion) => void;
};

/** In milliseconds: so long after a worker broke, or could not be fetched, the next one is asked. */
const pause = 3_000;

/**
 * A worker that is asked one thing at a time: what is asked while it works waits, and only the newest of that. One that breaks is followed by
 * another, which is asked the newest thing; the same once more at most, for what breaks two breaks them all.
 */
export function askWorker<Answer>(
  begin: () => Worker,
  { onAnswer, isAnswer = () => true, isInterrupted = false, onGivenUp }: Hearing<Answer>,
): Asking {
  let worker = started();
  let asked: CheckQuestion | undefined;
  let waiting: CheckQuestion | undefined;
  let brokenOn: CheckQuestion | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const ask = (question: CheckQuestion) => {
    if (asked && !isInterrupted) {
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
  const broke = () => {
    if (asked && asked === brokenOn) {
      onGivenUp(asked);
      // What is asked from now on waits for the next worker.
      timer = setTimeout(() => follow(waiting), pause);
      return;
    }
    brokenOn = asked;
    timer = setTimeout(() => follow(waiting ?? asked), pause);
  };
  const follow = (next: CheckQuestion | undefined) => {
    worker = started();
    goOn(next);
  };
  function started(): Worker {
    const one = begin();
    let hasSpoken = false;
    one.onmessage = ({ data }: MessageEvent<Answer>) => {
      hasSpoken = true;
      onAnswer(data);
      if (isAnswer(data, asked)) goOn();
    };
    one.onerror = (event) => {
      one.terminate();
      // One that could not be fetched says nothing about the drawing: it is asked again until it comes.
      if (hasSpoken || 'message' in event) broke();
      else timer = setTimeout(() => follow(waiting ?? asked), pause);
    };
    return one;
  }
  return {
    ask,
    tell: (message) => worker.postMessage(message),
    end: () => {
      clearTimeout(timer);
      worker.terminate();
    },
  };
}
