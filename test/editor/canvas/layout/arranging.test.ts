import { describe, expect, test } from 'vitest';
import { alignBoxes } from '../../../../editor/canvas/layout/align-boxes.ts';
import { distributeBoxes } from '../../../../editor/canvas/layout/distribute-boxes.ts';
import { snapTo } from '../../../../editor/canvas/layout/guides.ts';
import { heldBoxes } from '../../../../editor/canvas/layout/held-boxes.ts';

const box = (id: string, x: number, y: number, width = 100, height = 40) => ({
  id,
  isMark: false,
  x,
  y,
  width,
  height,
});
const boxes = [box('a', 0, 10), box('b', 50, 90, 200), box('c', 400, 30, 60, 100)];

describe('boxes that are aligned', () => {
  test.each([
    ['left', [0, 0, 0], [10, 90, 30]],
    ['right', [360, 260, 400], [10, 90, 30]],
    ['centre', [180, 130, 200], [10, 90, 30]],
    ['top', [0, 50, 400], [10, 10, 10]],
    ['bottom', [0, 50, 400], [90, 90, 30]],
    ['middle', [0, 50, 400], [50, 50, 20]],
  ] as const)('by their %s have it in one line', (side, xs, ys) => {
    const aligned = alignBoxes(boxes, side);
    expect(aligned.map(({ x }) => x)).toEqual(xs);
    expect(aligned.map(({ y }) => y)).toEqual(ys);
  });
});

describe('boxes that are distributed', () => {
  test('have the same space between them, and the outermost stay', () => {
    const row = distributeBoxes(boxes, 'row');
    expect(row.map(({ id, x }) => [id, x])).toEqual([
      ['a', 0],
      ['b', 150],
      ['c', 400],
    ]);
  });
  test('stay where they are when there are only two', () => {
    expect(distributeBoxes(boxes.slice(0, 2), 'column')).toEqual(boxes.slice(0, 2));
  });
});

describe('what is dragged', () => {
  test('gives way to be level with an edge that is near, and shows with what', () => {
    const { dx, dy, guides } = snapTo(box('d', 204, 500), [box('a', 0, 10), box('b', 200, 90)], 6);
    expect([dx, dy]).toEqual([-4, 0]);
    expect(guides).toContainEqual({ axis: 'x', at: 200, from: 90, to: 540 });
    expect(guides.every(({ axis }) => axis === 'x')).toBe(true);
  });
  test('goes where it is dragged when nothing is near', () => {
    expect(snapTo(box('d', 220, 500), [box('a', 0, 10)], 6)).toEqual({ dx: 0, dy: 0, guides: [] });
  });
});

test('what is moved step by step holds what it held at first, until it is let go or another is moved', () => {
  const [a, b, c] = [box('a', 0, 0), box('b', 50, 0), { ...box('b', 90, 0), isMark: true }];
  const held = heldBoxes();
  expect(held.of('nudge a', [a, b])).toEqual([a, b]);
  expect(held.of('nudge a', [a, b, c])).toEqual([a, b]);
  expect(held.of('nudge c', [b, c])).toEqual([b, c]);
  held.letGo();
  expect(held.of('nudge c', [a, b, c])).toEqual([a, b, c]);
});
