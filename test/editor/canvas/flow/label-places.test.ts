import { describe, expect, test } from 'vitest';
import { type Line, labelPlaces, type Rect } from '../../../../editor/canvas/flow/label-places.ts';

const long: Line = {
  id: 'long',
  words: 'No, with reasons',
  points: [
    { x: 0, y: 0 },
    { x: 20, y: 0 },
    { x: 20, y: 100 },
    { x: 620, y: 100 },
  ],
};
const card = (x: number, y = 60): Rect => ({ x, y, width: 256, height: 150 });
const across = (id: string, y: number): Line => ({
  id,
  words: id,
  points: [
    { x: 0, y },
    { x: 400, y },
  ],
});

describe('the name of an exit stands on its line', () => {
  test('in the middle of the longest flat stretch', () => {
    expect(labelPlaces([long], []).get('long')).toEqual({ x: 320, y: 100 });
  });

  test('beside a card that lies over the line', () => {
    const place = labelPlaces([long], [card(30)]).get('long');
    expect(place?.x).toBeGreaterThan(30 + 256 + 50);
    expect(place?.x).toBeLessThan(620 - 50);
  });

  test('and nowhere where cards leave no room', () => {
    expect(labelPlaces([long], [card(30), card(330)]).has('long')).toBe(false);
  });

  test('and nowhere on a line that is too short for it', () => {
    expect(labelPlaces([{ ...long, words: 'No, with reasons that go on and on '.repeat(4) }], []).size).toBe(0);
  });

  test('clear of a line that runs close by, and of one that crosses', () => {
    expect(labelPlaces([across('one', 0), across('other', 6)], []).size).toBe(0);
    const crossing: Line = {
      id: 'crossing',
      words: '',
      points: [
        { x: 200, y: -50 },
        { x: 200, y: 50 },
      ],
    };
    const place = labelPlaces([across('one', 0), crossing], []).get('one');
    expect(Math.abs((place?.x ?? 200) - 200)).toBeGreaterThan(20);
  });

  test('where several lines share their last stretch, on the part that is its own', () => {
    const short: Line = {
      ...long,
      id: 'short',
      points: [
        { x: 400, y: 100 },
        { x: 620, y: 100 },
      ],
    };
    expect(labelPlaces([long, short], []).get('long')?.x).toBeLessThan(400 - 50);
  });
});
