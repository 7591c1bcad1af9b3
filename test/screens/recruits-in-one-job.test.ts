import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { z } from 'zod';
import type { RouteName, routes } from '../../server/contract/routes.ts';
import { shareBrowser } from './launch-browser.ts';
import { standsStill } from './stands-still.ts';
import { visitWorkspace } from './walk-workspace.ts';
import { addresses, answerOf } from './workspace-answers.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
let browser: Browser;

beforeAll(async () => {
  browser = await shareBrowser();
});

const candidate = `/applications/${addresses.application}`;
const job = `/jobs/${addresses.job}`;

describe.each([
  ['in their own job', 'recruitingHere'],
  ['in another job', 'recruitingElsewhere'],
] as const)('who recruits in one job alone is, %s,', (_, state) => {
  const isHere = state === 'recruitingHere';
  const isOwn = ({ jobId }: { readonly jobId: string }) => (jobId === addresses.job) === isHere;
  const at = (path: string, act: (page: Page) => Promise<void>) =>
    visitWorkspace(browser, { look: { language: 'en', scheme: 'light', width: 1440 }, path, state }, async (page) => {
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.waitForLoadState('networkidle');
      await standsStill(page);
      await act(page);
    });
  const told = <Name extends RouteName>(name: Name) =>
    answerOf(name, 'en', { state, query: new URLSearchParams() }) as z.output<(typeof routes)[Name]['answer']>;

  test('offered on Today what can be done for those of it', () =>
    at('/', async (page) => {
      const rows = page.locator('main li[data-application]');
      const offered = await rows.evaluateAll((all) =>
        all.map((row) => [row.getAttribute('data-application'), row.querySelectorAll('button, a').length > 1]),
      );
      // To be at a meeting is for everybody.
      const owed = told('listToday').items.map((card) => [card.applicationId, isOwn(card) || card.meetsAt !== null]);
      expect(offered).toEqual(owed);
      const waiting = page.getByRole('region', { name: 'Decisions in their undo window' });
      const decisions = told('listWaitingDecisions').items;
      expect(await namesIn(waiting.getByRole('button', { name: /^Take back/ }))).toEqual(
        decisions.filter(isOwn).map(({ name }) => `Take back: ${name}`),
      );
      const tasks = page.getByRole('region', { name: 'Tasks' }).getByRole('listitem');
      const finished = tasks.filter({ has: page.getByRole('button', { name: 'I have called and said it' }) });
      expect([await tasks.count(), await finished.count()]).toEqual([2, 1]);
    }));

  test('given the sheet of a decision on Today by its key for those of it alone', () =>
    at('/', async (page) => {
      const cards = told('listToday').items;
      const other = cards.findIndex((card) => !isOwn(card));
      const own = cards.findIndex((card, index) => index > other && isOwn(card));
      const standsAt = () =>
        page.evaluate(() => document.activeElement?.closest<HTMLElement>('main li')?.dataset['application']);
      const reached: unknown[] = [];
      for (let row = 0; row < 20 && !reached.includes(cards[own]?.applicationId); row += 1) {
        await page.keyboard.press('j');
        const at = await standsAt();
        if (at === cards[other]?.applicationId || at === cards[own]?.applicationId) await page.keyboard.press('d');
        reached.push(at);
      }
      expect(reached).toContain(cards[other]?.applicationId);
      await page.getByRole('dialog', { name: `Decide about ${cards[own]?.name}` }).waitFor();
      expect(await page.getByRole('dialog').count()).toBe(1);
    }));

  test('offered on its board what recruiters do', () =>
    at(job, async (page) => {
      const names = [/^New candidate$/, /^More$/, /^Decide: /, /^Take back: /];
      expect(await offeredOf(page, names)).toEqual(names.map(() => isHere));
      expect(await page.getByRole('checkbox', { name: /^Select everybody in/ }).count()).toBe(isHere ? 4 : 0);
      // What candidates say is read by all who read here.
      expect(await page.getByRole('link', { name: 'What candidates say' }).count()).toBe(isHere ? 0 : 1);
    }));

  test('offered on the page of its candidate what recruiters do', () =>
    at(candidate, async (page) => {
      await page.getByRole('button', { name: 'Show the message' }).click();
      await page
        .getByRole('button', { name: /^New link to the page/ })
        .first()
        .click();
      await page.getByText('The link is the candidate’s alone and is not shown here.').waitFor();
      const names = [
        ...[/^Decide$/, /^More$/, /^Change details$/, /^Replace link$/, /^Change the meeting$/],
        ...[/^Waive$/, /^Answer …$/, /^I have called and said it$/, /^Correct$/, /^Send a new link$/],
      ];
      expect(await offeredOf(page, names)).toEqual(names.map(() => isHere));
      // Whoever meets them says so and assesses, in whatever job.
      expect(await offeredOf(page, [/^It took place$/])).toEqual([true]);
      // The same person may be in any job.
      expect(await page.getByRole('region', { name: 'May be the same person' }).count()).toBe(0);
    }));

  test('offered what can be done about a message of it, and nothing about others', () =>
    at('/messages', async (page) => {
      const messages = told('listMessages').items;
      const rows = page.locator('main li').filter({ has: page.locator('[aria-expanded]') });
      const found: (string[] | undefined)[] = [];
      for (const index of messages.keys()) {
        const row = rows.nth(index);
        await row.locator('[aria-expanded]').click();
        await row.getByRole('link', { name: 'The candidate' }).waitFor();
        found.push((await row.getByRole('button').allTextContents()).slice(1));
      }
      const acts = messages.map(({ page: sent, status }) => {
        if (!sent) return status === 'bounced' ? ['Send again …'] : ['Correct'];
        return sent.kind === 'newLink' && status === 'bounced' && !sent.superseded ? ['Send a new link'] : [];
      });
      expect(found).toEqual(messages.map((message, index) => (isOwn(message) ? acts[index] : [])));
      expect(new Set(acts.flat()).size).toBe(3);
    }));

  test('offered on a decision for many of it to stop it, take it back and correct it', () =>
    at(`${job}/decisions/${addresses.batch}`, async (page) => {
      await page.getByText(/^Everybody \(300\)$/).click();
      await page.locator('main li [data-state=released]').first().waitFor();
      const names = [/^Pause$/, /^Take all \d+ back$/, /^Take back: /];
      expect(await offeredOf(page, names)).toEqual(names.map(() => isHere));
      expect(await page.getByRole('link', { name: 'Correct what was sent' }).count()).toBe(isHere ? 1 : 0);
    }));
});

const offeredOf = (page: Page, names: readonly RegExp[]) =>
  Promise.all(names.map(async (name) => (await page.locator('main').getByRole('button', { name }).count()) > 0));

const namesIn = (buttons: ReturnType<Page['getByRole']>) =>
  buttons.evaluateAll((all) => all.map((button) => button.getAttribute('aria-label')));

test.each(['', '?view=table'])(
  'who made the decision that waits takes it back on the board%s, though they only read there, and nobody else’s',
  (view) =>
    visitWorkspace(
      browser,
      { look: { language: 'en', scheme: 'light', width: 1440 }, path: job + view, state: 'viewing' },
      async (page) => {
        const takeBack = page.getByRole('button', { name: /^Take back: / });
        await page.waitForLoadState('networkidle');
        await standsStill(page);
        expect(await takeBack.count()).toBe(0);
        await page.route(/[/]cards(?:[?]|$)/, (route) => {
          const query = new URL(route.request().url()).searchParams;
          const { items, next } = answerOf('listCards', 'en', { state: 'busy', query }) as {
            readonly items: readonly { readonly waiting: object | null }[];
            readonly next: string | null;
          };
          const own = items.map((card) => ({
            ...card,
            waiting: card.waiting && { ...card.waiting, decidedById: 'me' },
          }));
          return route.fulfill({ json: { items: own, next } });
        });
        await page.reload();
        await takeBack.first().waitFor();
      },
    ),
);
