import { expect, test } from 'vitest';
import type { Selection } from '../../../../editor/canvas/editing.ts';
import { standing } from '../../../../editor/canvas/selecting/standing.ts';
import type { Definition } from '../../../../process/definition/schema.ts';

const drawing = {
  steps: { start: { kind: 'start' }, first: {} },
  connections: { start: { next: 'first' } },
  layout: { steps: {}, notes: [{ id: 'note' }], areas: [{ id: 'area' }] },
} as unknown as Definition;
const nothing: Selection = { kind: 'nothing' };

test.each<Selection>([
  nothing,
  { kind: 'process' },
  { kind: 'steps', ids: ['start', 'first'], with: ['area', 'note'] },
  { kind: 'notes', ids: ['note', 'area'] },
  { kind: 'connection', from: 'start', exit: 'next' },
])('of $kind that is all there nothing becomes another', (selection) => {
  expect(standing(selection, drawing)).toBe(selection);
});

test.each<[Selection, Selection]>([
  [{ kind: 'steps', ids: ['gone'] }, nothing],
  [
    { kind: 'steps', ids: ['gone', 'first'] },
    { kind: 'steps', ids: ['first'] },
  ],
  [
    { kind: 'steps', ids: ['first'], with: ['gone', 'note'] },
    { kind: 'steps', ids: ['first'], with: ['note'] },
  ],
  [
    { kind: 'steps', ids: ['gone'], with: ['note'] },
    { kind: 'notes', ids: ['note'] },
  ],
  [{ kind: 'notes', ids: ['gone'] }, nothing],
  [
    { kind: 'notes', ids: ['gone', 'area'] },
    { kind: 'notes', ids: ['area'] },
  ],
  [{ kind: 'connection', from: 'first', exit: 'next' }, nothing],
  [{ kind: 'connection', from: 'gone', exit: 'next' }, nothing],
])('of %j what the drawing has is %j', (selection, left) => {
  expect(standing(selection, drawing)).toEqual(left);
});
