import { expect, test } from 'vitest';
import { freePlace, placeAfter } from '../../../../editor/canvas/edits/place-new-step.ts';
import type { Definition } from '../../../../process/definition/schema.ts';
import { gallery } from '../../../../process/gallery/gallery.ts';

const [nurse] = gallery.map(({ definition }) => definition);
const drawing = (steps: Definition['layout']['steps'], notes: Definition['layout']['notes'] = []): Definition => ({
  ...(nurse as Definition),
  layout: { steps, notes },
});

test('a new step stands where it is wanted when nothing stands there', () => {
  expect(freePlace(drawing({ a: { x: 0, y: 0 } }), { x: 400, y: 0 })).toEqual({ x: 400, y: 0 });
});

test('and else below every card in the way, as tall as it has been measured', () => {
  const two = drawing({ a: { x: 0, y: 0 }, b: { x: 100, y: 340 } });
  expect(freePlace(two, { x: 50, y: 20 }, { a: { width: 240, height: 300 }, b: { width: 240, height: 90 } })).toEqual({
    x: 50,
    y: 462,
  });
});

test('a note is not covered either', () => {
  const note = { id: 'note', x: 0, y: 0, width: 300, height: 200, text: 'Fråga facket' };
  expect(freePlace(drawing({}, [note]), { x: 10, y: 10 })).toEqual({ x: 10, y: 232 });
});

test('a step that follows another stands to the right of it', () => {
  expect(placeAfter(drawing({ a: { x: 40, y: 60 } }), 'a', { a: { width: 260, height: 100 } })).toEqual({
    x: 412,
    y: 60,
  });
});
