import { expect, test } from 'vitest';
import { createTurns, type Lane } from '../../../activities/providers/turns.ts';

const long = 60_000;

/** All turns are taken; answers in which order those who wait are called as one after the other is given back. */
async function orderOf(waiting: readonly (readonly [name: string, lane?: Lane])[]): Promise<string[]> {
  const turns = createTurns(1);
  await turns.take(long);
  const called: string[] = [];
  const all = waiting.map(([name, lane]) => turns.take(long, lane).then((isTurn) => isTurn && called.push(name)));
  for (const _ of waiting) {
    turns.give();
    // oxlint-disable-next-line no-await-in-loop -- whoever is called takes the turn before the next is given
    await new Promise(setImmediate);
  }
  await Promise.all(all);
  return called;
}

const lane = (name: string, urgent = false): Lane => ({ name, urgent });

test('who comes first is served first', async () => {
  expect(await orderOf([['a'], ['b'], ['c']])).toEqual(['a', 'b', 'c']);
});

test('a crowd in one lane keeps another waiting for one turn only', async () => {
  const crowd = Array.from({ length: 5 }, (_, index) => [`crowd ${index}`, lane('big')] as const);
  expect((await orderOf([...crowd, ['single', lane('small')]])).indexOf('single')).toBe(1);
});

test('what is urgent goes before all that is not, in turns among its own', async () => {
  const order = await orderOf([
    ['bulk', lane('a')],
    ['first', lane('a', true)],
    ['second', lane('a', true)],
    ['other', lane('b', true)],
  ]);
  expect(order).toEqual(['first', 'other', 'second', 'bulk']);
});

test('at most so many have their turn, and who loses patience is told and called no more', async () => {
  const turns = createTurns(2);
  expect([await turns.take(long), await turns.take(long)]).toEqual([true, true]);
  expect(await turns.take(1, lane('a'))).toBe(false);
  turns.give();
  expect(await turns.take(1)).toBe(true);
  expect(await turns.take(1)).toBe(false);
});
