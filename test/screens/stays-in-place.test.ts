import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import type { Look } from './looks.ts';
import { standsStill } from './stands-still.ts';
import { visitWorkspace } from './walk-workspace.ts';
import { addresses } from './workspace-answers.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);
afterAll(() => browser?.close());

const job = `/jobs/${addresses.job}`;
const candidate = `/applications/${addresses.application}`;
const paths = {
  ...{ today: '/', jobs: '/jobs', board: job, table: `${job}?view=table`, candidates: '/candidates', alike: '/same' },
  ...{ candidate, scorecard: `${candidate}/scorecard`, panel: `${candidate}/scorecards`, path: `${candidate}/path` },
  ...{ scorecards: '/scorecards', notices: '/notices', tasks: '/tasks', messages: '/messages', mailbox: '/mailbox' },
  ...{ people: '/people', senders: '/people/senders', audit: '/people/audit', keys: '/people/keys', stops: '/stops' },
  ...{ calendar: '/people/calendar', blocked: '/people/blocked', account: '/account', surveys: '/jobs/surveys' },
  ...{ times: `${job}/times`, batch: `${job}/decisions/${addresses.batch}`, import: `${job}/import` },
  live: `/processes/${addresses.process}/live`,
};
/** What moves by less than this nobody sees; Core Web Vitals call 0.1 good. */
const nothing = 0.02;

/** In milliseconds: one answer after the other, in no order, and the last after the skeletons have come. */
const lateBy = (path: string) => 60 + ([...path].reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % 6) * 60;

type Shift = { readonly value: number; readonly what: string };

/** What has moved since the page began, but for what somebody's own press has moved. */
const shifts = `new Promise((resolve) => {
  const observer = new PerformanceObserver((list) => resolve(list.getEntries().filter(({ hadRecentInput }) => !hadRecentInput).map(({ value, sources }) => ({
    value,
    what: sources.map(({ node, previousRect, currentRect }) =>
      (node?.className?.slice?.(0, 40) || node?.nodeName) + ' "' + (node?.textContent ?? '').slice(0, 30) + '" ' + previousRect.y + ' to ' + currentRect.y).join(', '),
  }))));
  observer.observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve([]), 100);
})`;

async function moved(page: Page): Promise<string[]> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  await standsStill(page);
  const all = await page.evaluate<Shift[]>(shifts);
  const sum = all.reduce((total, { value }) => total + value, 0);
  return sum <= nothing ? [] : all.map(({ value, what }) => `${value.toFixed(3)} ${what}`);
}

const looks: readonly Look[] = [
  { language: 'sv', scheme: 'light', width: 1440 },
  { language: 'en', scheme: 'dark', width: 390 },
];

/** These have the most parts; of the others every second is looked at in each. */
const both = ['today', 'board', 'candidate', 'people'];

describe.each(looks)('$width px wide', (look) => {
  const seen = Object.entries(paths).filter(([name], at) => both.includes(name) || at % 2 === looks.indexOf(look));
  test.each(seen)('%s stays where it is while its answers come', (_, path) =>
    visitWorkspace(browser, { look, path, lateBy }, async (page) => expect(await moved(page)).toEqual([])),
  );
});
