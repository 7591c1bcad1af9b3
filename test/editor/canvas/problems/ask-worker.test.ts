import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Asking, askWorker } from '../../../../editor/canvas/problems/ask-worker.ts';
import type { CheckQuestion } from '../../../../editor/canvas/problems/check-answer.ts';
import { gallery } from '../../../../process/gallery/gallery.ts';

const [ready] = gallery;
if (!ready) throw new Error('the gallery is empty');
const { definition } = ready;
const question = (number: number): CheckQuestion => ({ number, definition, today: 0 });
const pause = 3_000;

/** What the workers were asked, each time by number. */
let asked: number[];
let workers: Worker[];
let answers: number[];
let givenUp: number[];
let asking: Asking;

function begin(): Worker {
  const worker = {
    onmessage: null,
    onerror: null,
    postMessage: ({ number }: CheckQuestion) => asked.push(number),
    terminate: vi.fn(),
  };
  workers.push(worker as unknown as Worker);
  return worker as unknown as Worker;
}
const last = () => workers.at(-1) as Worker;
const answer = (number: number) => last().onmessage?.({ data: number } as MessageEvent);
const crash = () => last().onerror?.({ message: 'too much recursion' } as ErrorEvent);
/** A worker whose file does not come tells of it without a word about why. */
const unfetched = () => last().onerror?.({} as ErrorEvent);

beforeEach(() => {
  vi.useFakeTimers();
  [asked, workers, answers, givenUp] = [[], [], [], []];
  asking = askWorker<number>(begin, {
    onAnswer: (number) => answers.push(number),
    onGivenUp: ({ number }) => givenUp.push(number),
  });
});
afterEach(() => {
  asking.end();
  vi.useRealTimers();
});

test('of what is asked while it works only the newest is asked', () => {
  for (const number of [1, 2, 3]) asking.ask(question(number));
  answer(1);
  answer(3);
  expect([asked, answers]).toEqual([
    [1, 3],
    [1, 3],
  ]);
});

test('a worker that leaves what it is at for what comes next is asked at once, and goes on after the newest alone', () => {
  asking.end();
  asking = askWorker<number>(begin, {
    onAnswer: (number) => answers.push(number),
    isAnswer: (number, newest) => number === newest?.number,
    isInterrupted: true,
    onGivenUp: ({ number }) => givenUp.push(number),
  });
  for (const number of [1, 2]) asking.ask(question(number));
  expect(asked).toEqual([1, 2]);
  // Of the older one, which was on its way already.
  answer(1);
  crash();
  vi.advanceTimersByTime(pause);
  expect(asked).toEqual([1, 2, 2]);
});

describe('a drawing that a worker breaks on', () => {
  test('is asked once more, and then given up until a newer one is there', async () => {
    asking.ask(question(1));
    crash();
    await vi.advanceTimersByTimeAsync(pause);
    expect([asked, givenUp]).toEqual([[1, 1], []]);
    crash();
    expect(givenUp).toEqual([1]);
    await vi.advanceTimersByTimeAsync(pause * 10);
    expect([asked, workers.length]).toEqual([[1, 1], 3]);
    asking.ask(question(2));
    answer(2);
    expect([asked, answers, givenUp]).toEqual([[1, 1, 2], [2], [1]]);
  });

  test('makes way for a newer one at once, which waits for the next worker', async () => {
    asking.ask(question(1));
    crash();
    asking.ask(question(2));
    await vi.advanceTimersByTimeAsync(pause);
    crash();
    await vi.advanceTimersByTimeAsync(pause);
    expect([asked, givenUp]).toEqual([[1, 2, 2], []]);
    crash();
    asking.ask(question(3));
    await vi.advanceTimersByTimeAsync(pause);
    expect([asked, givenUp]).toEqual([[1, 2, 2, 3], [2]]);
  });

  test('after its answer is none of its fault', async () => {
    asking.ask(question(1));
    answer(1);
    crash();
    await vi.advanceTimersByTimeAsync(pause);
    asking.ask(question(2));
    answer(2);
    expect([asked, givenUp]).toEqual([[1, 2], []]);
  });
});

test('a worker that cannot be fetched is tried until it comes', async () => {
  asking.ask(question(1));
  for (let at = 0; at < 5; at += 1) {
    unfetched();
    await vi.advanceTimersByTimeAsync(pause);
  }
  answer(1);
  expect([asked, answers, givenUp]).toEqual([[1, 1, 1, 1, 1, 1], [1], []]);
});
