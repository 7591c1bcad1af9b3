import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import type { Look } from './looks.ts';
import { answersPreviews, subjectOf } from './preview-answers.ts';
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
  return since(page, 0);
}

/** The same of what has moved after so many shifts. */
async function since(page: Page, before: number): Promise<string[]> {
  const all = (await shiftsOf(page)).slice(before);
  const sum = all.reduce((total, { value }) => total + value, 0);
  return sum <= nothing ? [] : all.map(({ value, what }) => `${value.toFixed(3)} ${what}`);
}

async function shiftsOf(page: Page): Promise<Shift[]> {
  await standsStill(page);
  return page.evaluate<Shift[]>(shifts);
}

const looks: readonly Look[] = [
  { language: 'sv', scheme: 'light', width: 1440 },
  { language: 'en', scheme: 'dark', width: 390 },
];

/** In milliseconds: what a press moves within half a second counts as meant. */
const late = 700;
const written = ['Du ringde läkaren så fort värdena föll.', 'Säg högt vad du väntar på.', 'Fler års erfarenhet.'];

/** These have the most parts; of the others every second is looked at in each. */
const both = ['today', 'board', 'candidate', 'people'];

describe.each(looks)('$width px wide', (look) => {
  const seen = Object.entries(paths).filter(([name], at) => both.includes(name) || at % 2 === looks.indexOf(look));
  test.each(seen)('%s stays where it is while its answers come', (_, path) =>
    visitWorkspace(browser, { look, path, lateBy }, async (page) => expect(await moved(page)).toEqual([])),
  );

  test('the sheet of a decision stays where it is while it opens, is written in and its letters come', () => {
    let isSlow = false;
    const lateBy = () => (isSlow ? late : 0);
    return visitWorkspace(browser, { look, path: candidate, lateBy }, async (page) => {
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.waitForLoadState('networkidle');
      let before = (await shiftsOf(page)).length;
      const stands = async (when: string) => {
        expect([when, await since(page, before)]).toEqual([when, []]);
        before = (await shiftsOf(page)).length;
      };
      await answersPreviews(page, { language: look.language, lateBy: late });
      isSlow = true;
      await page
        .getByRole('button', { name: /^(Besluta|Decide)$/ })
        .first()
        .click();
      const sheet = page.getByRole('dialog');
      const exits = sheet.getByRole('radio');
      await exits.first().waitFor();
      await stands('opened');
      for (const [exitId, place] of Object.entries({ no: 1, on: 0, hire: 2 })) {
        await exits.nth(place).click();
        await sheet.getByText(subjectOf(exitId), { exact: true }).waitFor();
        await stands(`${exitId} was chosen`);
      }
      await exits.nth(1).click();
      for (const [place, words] of written.entries()) {
        await sheet.getByRole('textbox').nth(place).fill(words);
        await sheet.getByText(subjectOf('no', place + 1), { exact: true }).waitFor();
        await stands(`${place + 1} were written`);
      }
    });
  });
});

test('the board stays where it is where the page was busy for longer than its answers are waited for', () => {
  const slowly = (path: string) => (path.endsWith(job) ? 1_500 : path.endsWith('/stops') ? 2_600 : lateBy(path));
  const look: Look = { language: 'sv', scheme: 'light', width: 1440 };
  return visitWorkspace(browser, { look, path: job, lateBy: slowly }, async (page) => {
    await page.evaluate(() => {
      const ask = window.fetch.bind(window);
      const wait = () => {
        for (const begun = Date.now(); Date.now() - begun < 2_300; );
      };
      window.fetch = (asked, ...rest) => {
        if (String(asked).includes('/stops')) setTimeout(wait);
        return ask(asked, ...rest);
      };
    });
    await page.locator('[data-shown=true]').waitFor({ state: 'attached' });
    expect(await moved(page)).toEqual([]);
  });
});
