import { expect, test } from 'vitest';
import { nextToRemoved } from '../../../../editor/canvas/actions/next-to-removed.ts';
import type { Definition } from '../../../../process/definition/schema.ts';

const drawing = {
  steps: { start: { kind: 'start' }, first: {}, second: {}, alone: {}, end: {} },
  connections: { start: { next: 'first' }, first: { yes: 'second', no: 'end' }, second: { next: 'end' } },
} as unknown as Definition;

test.each([
  { removed: ['second'], left: 'first', why: 'it led there' },
  { removed: ['first', 'second'], left: 'start', why: 'it led to the first of them' },
  { removed: ['start', 'first'], left: 'second', why: 'nothing that stays led there' },
  { removed: ['alone'], left: 'start', why: 'nothing leads to it or on' },
  { removed: ['start', 'alone', 'first', 'second', 'end'], left: undefined, why: 'nothing is left' },
])('after $removed the focus is at $left, since $why', ({ removed, left }) => {
  expect(nextToRemoved(drawing, removed)).toBe(left);
});
