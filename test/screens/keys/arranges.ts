import { expect } from 'vitest';
import { until } from '../../run/until.ts';
import { undoLabel } from '../on-canvas.ts';
import { boxOf, selectCards, selectedCards } from './on-cards.ts';
import type { Try } from './try.ts';

const patience = { within: 20_000 };
type Side = 'left' | 'right' | 'top' | 'bottom' | 'centre' | 'middle';

const nudges =
  (x: number, y: number): Try =>
  async (page, press) => {
    await selectCards(page, 'survey');
    const before = await boxOf(page, 'survey');
    await press();
    await until(async () => {
      const now = await boxOf(page, 'survey');
      return now.x === before.x + 8 * x && now.y === before.y + 8 * y;
    }, patience);
  };

const places: Readonly<Record<Side, (box: Awaited<ReturnType<typeof boxOf>>) => number>> = {
  left: ({ x }) => x,
  right: ({ x, width }) => x + width,
  top: ({ y }) => y,
  bottom: ({ y, height }) => y + height,
  centre: ({ x, width }) => x + width / 2,
  middle: ({ y, height }) => y + height / 2,
};

/** Cards that differ in that place before, so that the key has something to do. */
const aligns =
  (side: Side): Try =>
  async (page, press) => {
    const pair = ['screening', 'offer-thanks'] as const;
    const at = async () => {
      const [one, other] = await Promise.all(pair.map((id) => boxOf(page, id)));
      return one && other ? Math.abs(places[side](one) - places[side](other)) : Number.NaN;
    };
    await selectCards(page, ...pair);
    expect(await at()).toBeGreaterThan(1);
    await press();
    await until(async () => (await at()) <= 1, patience);
  };

const distributes =
  (way: 'x' | 'y'): Try =>
  async (page, press) => {
    // In a row with uneven gaps first: three that are even already would not change.
    await selectCards(page, 'application', 'screening', 'hired');
    await press();
    const size = way === 'x' ? 'width' : 'height';
    await until(async () => (await undoLabel(page)) === 'Undo distribution of 3 steps', patience);
    const boxes = await Promise.all(['application', 'screening', 'hired'].map((id) => boxOf(page, id)));
    const [a, b, c] = boxes.toSorted((one, other) => one[way] - other[way]);
    if (!a || !b || !c) throw new Error('three were asked for');
    expect(Math.abs(b[way] - a[way] - a[size] - (c[way] - b[way] - b[size]))).toBeLessThanOrEqual(8);
  };

/** A note of its own, selected from the keyboard. */
const resizes =
  (width: number, height: number): Try =>
  async (page, press) => {
    await page.keyboard.press('Shift+N');
    const note = page.locator('.react-flow__node-note');
    const id = (await note.getAttribute('data-id')) ?? '';
    await until(async () => (await selectedCards(page)).join() === id, patience);
    // It is written in at once, where a letter is a letter.
    await note.focus();
    const before = await boxOf(page, id);
    await press();
    await until(async () => {
      const now = await boxOf(page, id);
      return now.width === before.width + 16 * width && now.height === before.height + 16 * height;
    }, patience);
  };

/** The keys that put cards in order. */
export const arranges = {
  nudgeRight: nudges(1, 0),
  nudgeLeft: nudges(-1, 0),
  nudgeUp: nudges(0, -1),
  nudgeDown: nudges(0, 1),
  wider: resizes(1, 0),
  narrower: resizes(-1, 0),
  taller: resizes(0, 1),
  lower: resizes(0, -1),
  alignRight: aligns('right'),
  alignLeft: aligns('left'),
  alignTop: aligns('top'),
  alignBottom: aligns('bottom'),
  alignCentre: aligns('centre'),
  alignMiddle: aligns('middle'),
  distributeRow: distributes('x'),
  distributeColumn: distributes('y'),
  tidy: async (page, press) => {
    // Out of its row, for there to be something to tidy up.
    await selectCards(page, 'hired');
    for (let step = 0; step < 6; step += 1) await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Escape');
    await press();
    await until(async () => (await undoLabel(page))?.startsWith('Undo tidy-up') === true, patience);
  },
} satisfies Readonly<Record<string, Try>>;
