import type { Page } from 'playwright-core';

export type Gesture = {
  readonly name: string;
  readonly prepare: (page: Page) => Promise<void>;
  readonly act: (page: Page) => Promise<void>;
};

const middle = { x: 720, y: 450 };
const frame = 16;

/** What people do with a large drawing: the hand over the paper, near and far out, the wheel, and a step to another place. */
export const gestures: readonly Gesture[] = [
  { name: 'pan', prepare: reading, act: (page) => dragBy(page, emptyPlace, 90) },
  { name: 'pan far out', prepare: farOut, act: (page) => dragBy(page, emptyPlace, 90) },
  { name: 'zoom', prepare: reading, act: wheel },
  { name: 'drag a step', prepare: reading, act: (page) => dragBy(page, someStep, 90) },
];

/** Zoomed to where cards are read, at the beginning of the drawing. */
async function reading(page: Page): Promise<void> {
  await page.reload();
  await page.waitForFunction('globalThis.bench.firstStep !== undefined');
  await page.waitForTimeout(1_500);
}

async function farOut(page: Page): Promise<void> {
  await reading(page);
  await page.mouse.move(middle.x, middle.y);
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 12; turn += 1) await page.mouse.wheel(0, 200);
  await page.keyboard.up('Control');
  await page.waitForTimeout(1_000);
}

/** There and back in a curve, one move a frame, as a hand does. */
async function dragBy(
  page: Page,
  from: (page: Page) => Promise<{ x: number; y: number }>,
  moves: number,
): Promise<void> {
  const start = await from(page);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  for (let move = 1; move <= moves; move += 1) {
    const turn = (move / moves) * 2 * Math.PI;
    await Promise.all([
      page.mouse.move(start.x + Math.sin(turn) * 260, start.y + (1 - Math.cos(turn)) * 90),
      page.waitForTimeout(frame),
    ]);
  }
  await page.mouse.up();
}

async function wheel(page: Page): Promise<void> {
  await page.mouse.move(middle.x, middle.y);
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 90; turn += 1) {
    const isOut = turn % 30 < 15;
    await Promise.all([page.mouse.wheel(0, isOut ? 40 : -40), page.waitForTimeout(frame)]);
  }
  await page.keyboard.up('Control');
}

/** A point of the paper that no step, line or panel lies upon. */
async function emptyPlace(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate<{ x: number; y: number }>(`
    (() => {
      for (let y = 300; y < 820; y += 12)
        for (let x = 420; x < 1100; x += 12)
          if (document.elementFromPoint(x, y)?.classList.contains('react-flow__pane')) return { x, y };
      throw new Error('no empty place on the paper');
    })()
  `);
}

/** Where the step nearest to the middle can be taken hold of. */
async function someStep(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate<{ x: number; y: number }>(`
    (() => {
      const far = ({ x, y }) => Math.hypot(x - ${middle.x}, y - ${middle.y});
      const held = [...document.querySelectorAll('.react-flow__node')].flatMap((node) => {
        const { left, top } = node.getBoundingClientRect();
        const point = { x: left + 60, y: top + 10 };
        return document.elementFromPoint(point.x, point.y)?.closest('.react-flow__node') === node ? [point] : [];
      });
      if (held.length === 0) throw new Error('no step to drag');
      return held.sort((one, other) => far(one) - far(other))[0];
    })()
  `);
}
