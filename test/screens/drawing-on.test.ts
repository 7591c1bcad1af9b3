import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Definition } from '../../process/definition/schema.ts';
import { until } from '../run/until.ts';
import { answerTo, processIds } from './editor-answers.ts';
import { shareBrowser } from './launch-browser.ts';
import { draw as drawn, undoLabel } from './on-canvas.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
const patience = { within: 20_000 };
let browser: Browser;

beforeAll(async () => {
  browser = await shareBrowser();
});

const draw = (visit: (page: Page) => Promise<void>) => drawn(browser, visit);

async function removeLine(page: Page, id: string): Promise<void> {
  await page.getByTestId(`rf__edge-${id}`).focus();
  await page.keyboard.press('Enter');
  await page.locator('.react-flow__edge.selected').waitFor();
  await page.keyboard.press('Delete');
  await page.getByTestId(`rf__edge-${id}`).waitFor({ state: 'detached' });
}

test('the longest silence stays in the bar while exits lead nowhere yet, and its panel leads to them', () =>
  draw(async (page) => {
    await removeLine(page, 'screening/phone-interview');
    await page.getByRole('button', { name: /^Longest silence ?at least .* days so far$/ }).click();
    const panel = page.getByRole('region', { name: 'Longest silence' });
    await panel.getByText(/^1 exit leads nowhere yet/).waitFor();
    expect(await page.locator('.react-flow__node [data-tone="lit"]').count()).toBeGreaterThan(1);
    await panel.getByRole('list', { name: 'Exits that lead nowhere yet' }).getByRole('button').click();
    await until(
      async () => (await page.locator('.react-flow__node.selected').getAttribute('data-id')) === 'screening',
      patience,
    );
  }));

test('a loop in which nothing is heard is brought into sight as a silence is', () =>
  draw(async (page) => {
    const path = `/api/v1/processes/${processIds.nurse}`;
    const json = answerTo(path, 'GET', { language: 'en', state: 'busy' })?.json as { readonly draft: Definition };
    await page.route(`**${path}`, (route) =>
      route.request().method() === 'GET'
        ? route.fulfill({ json: { ...json, draft: withSilentLoop(json.draft) }, headers: { ETag: '"3"' } })
        : route.fallback(),
    );
    await page.reload();
    const loop = async () =>
      (await cards(page)).filter(
        ({ id, left, right, bottom }) =>
          (id === 'here' || id === 'there') && left >= 0 && right <= 1_440 && bottom <= 900,
      ).length;
    const button = page.getByRole('button', { name: 'Silence without end: see why' });
    await button.waitFor();
    expect(await loop()).toBe(0);
    await button.click();
    await until(async () => (await loop()) === 2, patience);
    await until(async () => (await page.locator('.react-flow__node [data-tone="lit"]').count()) === 2, patience);
  }));

const waitsOn = (id: string, next: string, x: number) => ({
  step: [
    id,
    { kind: 'wait', name: { en: id }, for: { kind: 'span', span: { amount: 2, unit: 'workingDays' } } },
  ] as const,
  connection: [id, { next }] as const,
  place: [id, { x, y: 0 }] as const,
});

/** Far from the start, two waits that lead to each other. */
function withSilentLoop(draft: Definition): Definition {
  const [startId, start] = Object.entries(draft.steps).find(([, { kind }]) => kind === 'start') ?? [];
  if (startId === undefined || !start) throw new Error('The nurse process has no start');
  const loop = [waitsOn('here', 'there', 5_000), waitsOn('there', 'here', 5_300)];
  return {
    ...draft,
    steps: { [startId]: start, ...Object.fromEntries(loop.map(({ step }) => step)) },
    connections: { [startId]: { next: 'here' }, ...Object.fromEntries(loop.map(({ connection }) => connection)) },
    layout: { steps: { [startId]: { x: 0, y: 0 }, ...Object.fromEntries(loop.map(({ place }) => place)) }, notes: [] },
  };
}

const cards = (page: Page) =>
  page.locator('.react-flow__node-step').evaluateAll((all) =>
    all.map((card) => {
      const { left, right, top, bottom } = card.getBoundingClientRect();
      return {
        id: card.getAttribute('data-id'),
        style: (card as HTMLElement).style.transform,
        left,
        right,
        top,
        bottom,
      };
    }),
  );

test('a step added at a line that is chosen stands between its two steps, with room on both sides, and one undo is as before', () =>
  draw(async (page) => {
    const before = await cards(page);
    await page.getByTestId('rf__edge-screening/phone-interview').focus();
    await page.keyboard.press('Enter');
    await page.locator('.react-flow__edge.selected').waitFor();
    await page.getByRole('button', { name: /^Wait/ }).first().click();
    await until(async () => (await cards(page)).length === before.length + 1, patience);
    const after = await cards(page);
    const lying = after.flatMap((one) =>
      after.filter(
        (two) =>
          one.id !== two.id &&
          one.left < two.right &&
          two.left < one.right &&
          one.top < two.bottom &&
          two.top < one.bottom,
      ),
    );
    expect(lying).toEqual([]);
    expect(await undoLabel(page)).toMatch(/^Undo /);
    await page.keyboard.press('Control+z');
    await until(async () => (await cards(page)).length === before.length, patience);
    const places = (all: typeof before) => all.map(({ id, style }) => [id, style]).toSorted();
    expect(places(await cards(page))).toEqual(places(before));
  }));

test('a click on a port that leads nowhere asks what happens then, and one line at a time is selected', () =>
  draw(async (page) => {
    await removeLine(page, 'screening/phone-interview');
    const before = (await cards(page)).length;
    await page.locator('[data-id="screening"] [data-handleid="phone-interview"]').click();
    await page.getByRole('option', { name: /^Wait/ }).first().click();
    await until(async () => (await cards(page)).length === before + 1, patience);
    await page.getByTestId('rf__edge-screening/phone-interview').waitFor({ state: 'attached' });
    await page.keyboard.down('Shift');
    for (const id of ['screening/phone-interview', 'screening/ask-licence'])
      await page.getByTestId(`rf__edge-${id}`).dispatchEvent('click', { shiftKey: true });
    await page.keyboard.up('Shift');
    await until(async () => (await page.locator('.react-flow__edge.selected').count()) === 1, patience);
    expect(await page.locator('.react-flow__edge.selected').getAttribute('data-id')).toBe('screening/ask-licence');
    expect(await page.locator('.react-flow__node.selected').count()).toBe(0);
  }));
