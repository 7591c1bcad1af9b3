import { describe, expect, test } from 'vitest';
import { type Ends, labelPlace, type Point, roundedPath, routeOf } from '../../../../editor/canvas/flow/route-of.ts';

const level: Ends = {
  from: { x: 256, y: 123 },
  to: { x: 352, y: 123 },
  fromBox: { top: 0, bottom: 200 },
  toBox: { top: 0, bottom: 200 },
  port: 0,
  ports: 3,
};
const ends = (change: Partial<Ends>): Ends => ({ ...level, ...change });
const isRight = (points: readonly Point[]) =>
  points.slice(1).every((to, at) => points[at]?.x === to.x || points[at]?.y === to.y);

describe('a connection', () => {
  test('to a card at the same height is one straight line', () => {
    expect(routeOf(level)).toEqual([level.from, level.to]);
    expect(routeOf(ends({ to: { x: 352, y: 126 } }))).toHaveLength(2);
  });

  const down = ends({ to: { x: 352, y: 400 }, toBox: { top: 360, bottom: 500 } });
  const back = ends({ to: { x: 0, y: 123 }, fromBox: { top: 0, bottom: 200 }, toBox: { top: 0, bottom: 200 } });
  const up = ends({ to: { x: 0, y: -200 }, toBox: { top: -300, bottom: -100 } });
  test.each(Object.entries({ down, back, up }))(
    'that leads %s has right angles and ends where it should',
    (_, given) => {
      const points = routeOf(given);
      expect([points.at(0), points.at(-1), isRight(points)]).toEqual([given.from, given.to, true]);
    },
  );

  test('turns in a lane of its own: going down the upper ports farther out, going up the lower ones', () => {
    const turn = (given: Ends, port: number) => routeOf({ ...given, port })[1]?.x ?? 0;
    expect([turn(down, 0) > turn(down, 1), turn(down, 1) > turn(down, 2)]).toEqual([true, true]);
    expect([turn(up, 0) < turn(up, 1), turn(up, 1) < turn(up, 2)]).toEqual([true, true]);
  });

  test('that leads back in its own row goes round the cards, not through them', () => {
    const heights = [0, 2].map((port) => routeOf({ ...back, port })[2]?.y ?? 100);
    expect([(heights[0] ?? 0) < 0, (heights[1] ?? 0) > 200]).toEqual([true, true]);
  });

  test('that leads back to another row goes between the rows', () => {
    const height = routeOf(up)[2]?.y ?? 0;
    expect([height > -100, height < 0]).toEqual([true, true]);
  });
});

test('corners are rounded by no more than half of the shorter side', () => {
  const path = roundedPath(
    [
      { x: 0, y: 0 },
      { x: 8, y: 0 },
      { x: 8, y: 100 },
    ],
    10,
  );
  expect(path).toBe('M0 0L4 0Q8 0 8 4L8 100');
});

test('a label stands in the middle of the longest level stretch', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 500 },
    { x: 110, y: 500 },
  ];
  expect(labelPlace(points)).toEqual({ x: 60, y: 500 });
});
