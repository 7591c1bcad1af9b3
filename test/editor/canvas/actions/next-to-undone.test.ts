import { expect, test } from 'vitest';
import { nextToUndone } from '../../../../editor/canvas/actions/next-to-undone.ts';
import type { Definition } from '../../../../process/definition/schema.ts';

const drawing = (second: string | undefined, notes: readonly string[] = []) =>
  ({
    steps: { start: { kind: 'start' }, first: {}, ...(second !== undefined && { [second]: {} }) },
    connections: { start: { next: 'first' }, ...(second !== undefined && { first: { next: second } }) },
    layout: { notes: notes.map((id) => ({ id })) },
  }) as unknown as Definition;

test.each([
  { why: 'an added step', before: drawing('added'), now: drawing(undefined), held: ['added'], at: 'first' },
  { why: 'the first name', before: drawing('named'), now: drawing('stage'), held: ['named'], at: 'stage' },
  { why: 'a note', before: drawing('second', ['n']), now: drawing('second'), held: ['~n'], at: 'start' },
  { why: 'what was not held', before: drawing('added'), now: drawing(undefined), held: ['first'], at: undefined },
  {
    why: 'nothing',
    before: drawing('second', ['n']),
    now: drawing('second', ['n']),
    held: ['second', '~n'],
    at: undefined,
  },
])('where $why is undone the keyboard goes to $at', ({ before, now, held, at }) => {
  expect(nextToUndone(before, now, held)).toBe(at);
});
