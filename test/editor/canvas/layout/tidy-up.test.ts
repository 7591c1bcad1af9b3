import { describe, expect, test } from 'vitest';
import { putArea } from '../../../../editor/canvas/edits/change-areas.ts';
import { putNote } from '../../../../editor/canvas/edits/change-notes.ts';
import { moveSteps } from '../../../../editor/canvas/edits/move-steps.ts';
import { tidyUp } from '../../../../editor/canvas/edits/tidy-up.ts';
import { levelOf, partOf } from '../../../../editor/canvas/layout/part.ts';
import { ranksOf } from '../../../../editor/canvas/layout/ranks-of.ts';
import { spineOf } from '../../../../editor/canvas/layout/spine-of.ts';
import { addStep } from '../../../../editor/canvas/edits/add-step.ts';
import type { Definition } from '../../../../process/definition/schema.ts';
import { gallery } from '../../../../process/gallery/gallery.ts';

const named = (id: string) => gallery.find(({ definition }) => definition.id === id)!.definition;
const nurse = named('nurse');
const partOfAll = (definition: Definition) => partOf(definition, Object.keys(definition.steps), {});

describe.each(gallery.map(({ definition }) => [definition.id, definition] as const))(
  'tidied up, %s',
  (_, definition) => {
    const tidied = tidyUp(definition, {});
    const part = partOfAll(tidied);
    test('has its good way in one straight row', () => {
      const heights = spineOf(part, ranksOf(part)).map((id) => tidied.layout.steps[id]!.y + levelOf(part, id));
      expect(heights.length).toBeGreaterThan(3);
      expect(Math.max(...heights) - Math.min(...heights)).toBeLessThanOrEqual(1);
    });
    test('has no card on another', () => {
      const cards = part.ids.map((id) => ({ id, ...tidied.layout.steps[id]!, ...part.sizeOf(id) }));
      const covered = cards.filter((one, at) =>
        cards.some(
          (other, later) =>
            later > at &&
            Math.abs(one.x - other.x) < one.width &&
            one.y < other.y + other.height &&
            other.y < one.y + one.height,
        ),
      );
      expect(covered).toEqual([]);
    });
    test('begins where it began, and stays as it is when it is tidied up again', () => {
      expect(tidied.layout.steps['application']).toEqual(definition.layout.steps['application']);
      expect(tidyUp(tidied, {})).toBe(tidied);
    });
  },
);

test('tidied up, what no connection joins to the rest stays where it stands', () => {
  const wait = { kind: 'wait', name: {}, for: { kind: 'span', span: { amount: 1, unit: 'hours' } } } as const;
  const apart = addStep(nurse, { stepId: 'apart', step: wait, at: { x: -900, y: 2_400 } });
  expect(tidyUp(apart, {}).layout.steps['apart']).toEqual({ x: -900, y: 2_400 });
});

describe('notes and areas of a drawing that is tidied up', () => {
  const moved = moveSteps(nurse, { screening: { x: 40, y: 1_200 }, licence: { x: 60, y: 1_500 } });
  const note = { id: 'a-note', x: 40, y: 1_100, width: 200, height: 60, text: 'Fråga facket' };
  const far = { ...note, id: 'far', x: -4_000, y: -4_000 };
  const area = { id: 'an-area', x: 0, y: 1_150, width: 400, height: 600, name: 'Urval', colour: 'blue' } as const;
  const drawn = putArea(putNote(putNote(moved, note), far), area);
  const tidied = tidyUp(drawn, {});
  const part = partOfAll(tidied);

  test('a note goes with the step that it stands by, and one far from all stays', () => {
    const [by, away] = tidied.layout.notes;
    const screening = tidied.layout.steps['screening']!;
    expect(Math.abs(by!.x - screening.x) + Math.abs(by!.y - screening.y)).toBeLessThan(400);
    expect(away).toEqual(far);
  });
  test('an area is around what stood on it', () => {
    const [around] = tidied.layout.areas!;
    for (const id of ['screening', 'licence']) {
      const { x, y } = tidied.layout.steps[id]!;
      const { width, height } = part.sizeOf(id);
      expect(x).toBeGreaterThan(around!.x);
      expect(y).toBeGreaterThan(around!.y);
      expect(x + width).toBeLessThan(around!.x + around!.width);
      expect(y + height).toBeLessThan(around!.y + around!.height);
    }
  });
});

test('of a few steps that are tidied up the others do not move', () => {
  const tidied = tidyUp(nurse, {}, ['licence', 'no-licence']);
  const { licence: _, 'no-licence': __, ...others } = tidied.layout.steps;
  const { licence: ___, 'no-licence': ____, ...before } = nurse.layout.steps;
  expect(others).toEqual(before);
});

test('of a few steps that are tidied up none comes to lie on another that stands there', () => {
  const wait = { kind: 'wait', name: {}, for: { kind: 'span', span: { amount: 1, unit: 'hours' } } } as const;
  const few = ['licence', 'no-licence'];
  const alone = tidyUp(nurse, {}, few);
  // Somebody else's card, where the second of them would be laid.
  const inTheWay = addStep(nurse, { stepId: 'in-the-way', step: wait, at: alone.layout.steps['no-licence']! });
  const { steps } = tidyUp(inTheWay, {}, few).layout;
  const { width, height } = partOfAll(inTheWay).sizeOf('in-the-way');
  const [fixed, ...moved] = ['in-the-way', ...few].map((id) => steps[id]!);
  for (const { x, y } of moved) expect(Math.abs(x - fixed!.x) >= width || Math.abs(y - fixed!.y) >= height).toBe(true);
  expect(fixed).toEqual(alone.layout.steps['no-licence']);
});
