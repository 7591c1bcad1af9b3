import { describe, expect, test } from 'vitest';
import type { Place } from '../../../../editor/canvas/edits/add-step.ts';
import { insertStep } from '../../../../editor/canvas/edits/insert-step.ts';
import { makeRoom } from '../../../../editor/canvas/edits/make-room.ts';
import { placeInto } from '../../../../editor/canvas/edits/place-new-step.ts';
import { overlap, type Rect } from '../../../../editor/canvas/layout/box.ts';
import { partOf } from '../../../../editor/canvas/layout/part.ts';
import { applyEdit, startHistory, undo } from '../../../../editor/document/history.ts';
import { connectionsOf } from '../../../../process/definition/connections-of.ts';
import type { Definition } from '../../../../process/definition/schema.ts';
import { gallery } from '../../../../process/gallery/gallery.ts';
import { definitionOf, end, stage, start, wait } from '../../../process/interpreter/definitions.ts';

const inserted = 'put-in';

function rectsOf(definition: Definition): Map<string, Rect> {
  const { sizeOf } = partOf(definition, Object.keys(definition.steps), {});
  return new Map(Object.entries(definition.layout.steps).map(([id, place]) => [id, { ...place, ...sizeOf(id) }]));
}

function overlapsOf(definition: Definition): string[] {
  const all = [...rectsOf(definition)];
  return all.flatMap(([one, left], at) =>
    all.slice(at + 1).flatMap(([other, right]) => (overlap(left, right) ? [`${one} on ${other}`] : [])),
  );
}

function insertInto(definition: Definition, from: string, exit: string, at?: Place): Definition {
  const added = {
    stepId: inserted,
    step: wait,
    at: at ?? placeInto(definition, from, exit, Object.fromEntries(rectsOf(definition))),
  };
  return makeRoom(insertStep(definition, added, from, exit), inserted, from);
}

const movesOf = (before: Definition, after: Definition) =>
  Object.entries(before.layout.steps).map(([id, { x, y }]) => ({
    id,
    right: (after.layout.steps[id]?.x ?? 0) - x,
    down: (after.layout.steps[id]?.y ?? 0) - y,
  }));

describe.each(gallery.map(({ definition }) => [definition.id, definition] as const))(
  'a step put into %s',
  (_, drawn) => {
    const connections = connectionsOf(drawn);
    /** Let go in the middle of the line, as a hand does. */
    const middle = (from: string, to: string): Place => {
      const [one, other] = [from, to].map((id) => rectsOf(drawn).get(id));
      if (!one || !other) throw new Error(`${from} or ${to} stands nowhere`);
      return { x: (one.x + one.width + other.x) / 2 - 128, y: (one.y + other.y) / 2 };
    };

    test('lies on no card at any connection, chosen or dropped on, and none lies on another', () => {
      for (const { from, exit, to } of connections)
        for (const at of [undefined, middle(from, to)]) {
          const after = insertInto(drawn, from, exit, at);
          expect(overlapsOf(after), `${from}/${exit}`).toEqual(overlapsOf(drawn));
        }
    });

    test('moves others to the right alone, and one undo is the drawing before', () => {
      for (const { from, exit, to } of connections) {
        const history = startHistory(drawn);
        const after = applyEdit(history, 'edit.insert', insertInto(drawn, from, exit, middle(from, to)));
        const moves = movesOf(drawn, after.present);
        expect(moves.filter(({ right, down }) => right < 0 || down !== 0)).toEqual([]);
        const isForward = (drawn.layout.steps[to]?.x ?? 0) > (drawn.layout.steps[from]?.x ?? 0);
        if (isForward) expect(moves.find(({ id }) => id === from)?.right).toBe(0);
        expect(undo(after).present).toBe(drawn);
      }
    });
  },
);

describe('room for a step', () => {
  const row = (far: number) =>
    definitionOf(
      { start, next: wait, last: end('closed'), aside: stage() },
      { start: { next: 'next' }, next: { next: 'last' } },
      {
        layout: {
          steps: {
            start: { x: 0, y: 0 },
            next: { x: far, y: 0 },
            last: { x: far + 368, y: 0 },
            aside: { x: far, y: 400 },
          },
          notes: [{ id: 'note', x: far, y: -120, width: 200, height: 80, text: 'Om väntan' }],
          areas: [
            { id: 'held', x: far - 32, y: -160, width: 720, height: 320, name: '', colour: 'blue' },
            { id: 'elsewhere', x: far - 32, y: 380, width: 320, height: 240, name: '', colour: 'green' },
          ],
        },
      },
    );

  test('is made by what follows, as far as it is in the way, with its notes and areas; what stands elsewhere stays', () => {
    const before = row(368);
    const after = insertInto(before, 'start', 'next');
    expect(after.layout.steps).toEqual({
      ...before.layout.steps,
      [inserted]: { x: 368, y: 0 },
      next: { x: 736, y: 0 },
      last: { x: 1104, y: 0 },
    });
    expect(after.layout.notes[0]).toMatchObject({ x: 736, y: -120 });
    expect(after.layout.areas).toMatchObject([
      { x: 704, y: -160, width: 720 },
      { x: 336, y: 380 },
    ]);
  });

  test('is not made where there is room already', () => {
    const before = row(800);
    const { [inserted]: _, ...others } = insertInto(before, 'start', 'next').layout.steps;
    expect(others).toEqual(before.layout.steps);
  });

  test('leaves an area around all that stands on it where only some of that moves', () => {
    const before = row(368);
    const wide = { id: 'held', x: -32, y: -160, width: 720, height: 320, name: '', colour: 'blue' as const };
    const after = insertInto({ ...before, layout: { ...before.layout, areas: [wide] } }, 'start', 'next');
    expect(after.layout.areas).toEqual([{ ...wide, width: 1056 }]);
  });
});
