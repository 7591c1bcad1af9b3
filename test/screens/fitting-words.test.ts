import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { TaskView } from '../../server/contract/applications.ts';
import type { ImportView } from '../../server/contract/imports.ts';
import { searchHeader } from '../../server/contract/search-header.ts';
import { shareBrowser } from './launch-browser.ts';
import { lookAt } from './look-at.ts';
import { visitWorkspace } from './walk-workspace.ts';
import { addresses, answerOf } from './workspace-answers.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000, expect: { poll: { timeout: 15_000 } } });
let browser: Browser;
beforeAll(async () => {
  browser = await shareBrowser();
});

type Told = Parameters<typeof answerOf>[0];
const told = <Answer>(route: Told, language: 'sv' | 'en' = 'en') =>
  answerOf(route, language, { state: 'busy', query: new URLSearchParams() }) as Answer;
const desk = { language: 'en', scheme: 'light', width: 1440 } as const;

describe.each(['sv', 'en'] as const)('a list whose columns a person chooses, in %s', (language) => {
  const imported = told<ImportView>('getImport', language);
  const path = `/jobs/${addresses.job}/import?import=${addresses.import}`;
  const look = { language, scheme: 'light', width: language === 'sv' ? 390 : 1440 } as const;
  const showing = (view: ImportView, act: (page: Page) => Promise<void>) =>
    visitWorkspace(browser, { look, path: '/' }, async (page) => {
      await page.route('**/api/v1/imports/*', (route) => route.fulfill({ json: view }));
      await page.goto(new URL(path, page.url()).href);
      await act(page);
    });

  test('waits before it begins, can be taken back and stopped, and says so', async () => {
    const waits = { status: 'running', beginsAt: new Date(Date.now() + 300_000).toISOString() } as const;
    const words = (sv: string, en: string) => (language === 'sv' ? sv : en);
    await showing({ ...imported, ...waits }, async (page) => {
      await page.getByRole('button', { name: words('Ta tillbaka', 'Take back') }).waitFor();
      await page.getByText(words('Ingen är inne än', 'Nobody is in yet')).waitFor();
      expect(await lookAt(page)).toEqual([]);
    });
    await showing({ ...imported, status: 'running', imported: 200, ready: 88 }, async (page) => {
      await page.getByRole('button', { name: words('Stoppa', 'Stop'), exact: true }).waitFor();
      expect(await lookAt(page)).toEqual([]);
    });
    await showing({ ...imported, status: 'paused', imported: 200, ready: 88 }, async (page) => {
      await page.getByText(words('Importen är stoppad efter 200', 'The import is stopped after 200')).waitFor();
      expect(await lookAt(page)).toEqual([]);
    });
  });

  test('says of two columns that mean the same which one is left out, until another is chosen', () => {
    const headings = ['Namn', 'Telefon', 'Mobil'];
    const mapping = { Namn: 'fullName', Telefon: null, Mobil: 'phone' };
    const leftOut = [{ heading: 'Telefon', instead: 'Mobil' }];
    return showing({ ...imported, headings, mapping, leftOut }, async (page) => {
      const words = page.getByText(language === 'sv' ? '”Telefon” tas inte med' : '“Telefon” is left out');
      await words.waitFor();
      expect(await lookAt(page)).toEqual([]);
      await page.getByRole('combobox', { name: 'Telefon' }).click();
      await page.getByRole('option', { name: language === 'sv' ? 'Källa' : 'Source', exact: true }).click();
      await expect.poll(() => words.count()).toBe(0);
    });
  });

  test('without a name asks for the column that is one, and offers the full name', () => {
    const view = { ...imported, ready: 0, duplicates: 0, failed: 300, leftOut: [] };
    const headings = ['Sökande', 'Mobil'];
    return showing({ ...view, headings, mapping: { Sökande: null, Mobil: 'phone' } }, async (page) => {
      await page.getByText(language === 'sv' ? 'Ingen kolumn är namnet.' : 'No column is the name.').waitFor();
      expect(await lookAt(page)).toEqual([]);
      await page.getByRole('combobox', { name: 'Sökande' }).click();
      await page.getByRole('option', { name: language === 'sv' ? 'Hela namnet' : 'Full name', exact: true }).click();
      await page.getByText(language === 'sv' ? 'Kontrollera på nytt innan' : 'Check again before').waitFor();
      await page.getByRole('button', { name: language === 'sv' ? 'Kontrollera på nytt' : 'Check again' }).waitFor();
    });
  });
});

test.each([
  ['sv', 390, 'Jag har sagt eller skrivit det', 'Meddelandet gick inte att skriva färdigt'],
  ['en', 1440, 'I have said or written it', 'The message could not be filled in'],
] as const)(
  'the task of a message that could not be written out says whom to reach and what to say, in %s',
  (language, width, button, words) => {
    const [task] = told<{ items: TaskView[] }>('listTasks').items;
    const unwritten = { about: 'unrenderable', say: 'Hej {{ nobody }}, vi går vidare med andra.', isUnfilled: true };
    return visitWorkspace(browser, { look: { language, scheme: 'light', width }, path: '/' }, async (page) => {
      const show = async (change: object) => {
        await page.route('**/api/v1/tasks?*', (route) =>
          route.fulfill({ json: { items: [{ ...task, ...unwritten, ...change }], next: null } }),
        );
        await page.goto(new URL('/tasks', page.url()).href);
        await page.getByRole('button', { name: button }).waitFor();
      };
      const links = () =>
        page
          .locator('main li a[href^="tel:"], main li a[href^="mailto:"]')
          .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
      await show({});
      await page.getByText(words).waitFor();
      await page.getByText('{{ nobody }}').waitFor();
      expect(await links()).toEqual([`tel:${task?.phone}`, `mailto:${task?.email}`]);
      expect(await lookAt(page)).toEqual([]);
      await show({ phone: null });
      expect(await links()).toEqual([`mailto:${task?.email}`]);
      await show({ phone: null, email: null });
      await page.getByText(language === 'sv' ? 'Varken telefonnummer' : 'Neither a phone number').waitFor();
      // Nobody has called a number that nobody knows.
      await show({ about: 'phone', isUnfilled: false, phone: null });
      expect(await links()).toEqual([]);
    });
  },
);

test('a job beyond those that are listed is found by its title in the log of messages, and stands in the field', () =>
  visitWorkspace(browser, { look: desk, path: '/messages' }, async (page) => {
    const old = '00000000-0000-4000-8000-0000000000aa';
    const [first, ...rest] = told<{ items: { id: string; title: string }[] }>('listJobs').items;
    const asked: string[] = [];
    await page.route(
      (url) => url.pathname === '/api/v1/jobs',
      (route) => {
        const search = route.request().headers()[searchHeader] ?? '';
        asked.push(search);
        const found = search === '' ? [first, ...rest] : [{ ...first, id: old, title: 'Barnmorska 2019' }];
        return route.fulfill({ json: { items: found, next: null } });
      },
    );
    await page.route(
      (url) => url.pathname === `/api/v1/jobs/${old}`,
      (route) => route.fulfill({ json: { ...told<object>('getJob'), id: old, title: 'Barnmorska 2019' } }),
    );
    await page.reload();
    const field = page.getByRole('combobox', { name: 'Job', exact: true });
    await field.click();
    await field.fill('barnm');
    await page.getByRole('option', { name: 'Barnmorska 2019' }).click();
    expect(asked).toContain('barnm');
    await expect.poll(() => new URL(page.url()).searchParams.get('job')).toBe(old);
    await page.reload();
    await expect.poll(() => field.inputValue()).toBe('Barnmorska 2019');
    // Opened again it offers the others, and every job.
    await field.click();
    await page
      .getByRole('option', { name: first?.title ?? '', exact: true })
      .first()
      .waitFor();
    await page.getByRole('option').first().click();
    await expect.poll(() => new URL(page.url()).searchParams.get('job')).toBe(null);
  }));

test.each([
  ['administrator', 'Try it with three invented candidates', 'Try it now'],
  ['recruiter', 'No jobs yet', 'To the jobs'],
  ['designer', 'No jobs yet', 'Draw your own process'],
  ['viewer', 'No jobs yet', 'To the jobs'],
] as const)('on their first day a %s reads what they may do', (role, title, button) =>
  visitWorkspace(browser, { look: desk, path: '/', state: 'empty' }, async (page) => {
    const me = await page.evaluate(async () => (await fetch('/api/v1/me')).json());
    await page.route('**/api/v1/me', (route) => route.fulfill({ json: { ...me, role, jobRoles: [] } }));
    await page.reload();
    await page.getByRole('heading', { name: title }).waitFor();
    const main = page.getByRole('main');
    await main
      .getByRole('button', { name: button })
      .or(main.getByRole('link', { name: button }))
      .first()
      .waitFor();
    expect(await main.getByText('invented').count()).toBe(role === 'administrator' ? 2 : 0);
  }),
);

describe('an administrator', () => {
  const people = told<{ items: object[] }>('listPeople').items;
  const rut = {
    userId: 'rut',
    name: 'Rut Berg',
    email: 'rut@example.com',
    role: 'recruiter',
    twoFactor: false,
    away: null,
  };
  const onPeople = (act: (page: Page) => Promise<void>) =>
    visitWorkspace(browser, { look: { ...desk, width: 390 }, path: '/' }, async (page) => {
      await page.route(
        (url) => url.pathname === '/api/v1/people',
        (route) => route.fulfill({ json: { items: [...people, rut], next: null } }),
      );
      await page.goto(new URL('/people', page.url()).href);
      await page.getByRole('button', { name: 'Actions for Rut Berg' }).click();
      await act(page);
    });

  test('is told which API keys may do less where a role is lowered, and of none where it is not', () =>
    onPeople(async (page) => {
      await page.getByRole('menuitem', { name: 'Change role' }).click();
      const dialog = page.getByRole('dialog');
      const choose = async (role: string) => {
        await dialog.getByRole('combobox').click();
        await page.getByRole('option', { name: role, exact: true }).click();
      };
      const words = dialog.getByText('API keys that act as Rut Berg may do no more than that either: Karriärsidan.');
      await choose('Administrator');
      await expect.poll(() => dialog.getByRole('button', { name: 'Change role' }).isEnabled()).toBe(true);
      expect(await words.count()).toBe(0);
      await choose('Reader');
      await words.waitFor();
      await choose('Recruiter');
      await expect.poll(() => words.count()).toBe(0);
    }));

  test('is warned of a deputy who may not decide for somebody who may', () =>
    onPeople(async (page) => {
      await page.getByRole('menuitem', { name: 'Absence' }).click();
      const dialog = page.getByRole('dialog');
      const choose = async (name: RegExp) => {
        await dialog.getByRole('combobox', { name: 'Deputy' }).last().click();
        await page.getByRole('option', { name }).click();
      };
      await choose(/^Eva Sandberg/);
      const words = dialog.getByText('Omar Haddad may not decide about candidates');
      expect(await words.count()).toBe(0);
      await choose(/^Omar Haddad/);
      await words.waitFor();
      await choose(/^Eva Sandberg/);
      await expect.poll(() => words.count()).toBe(0);
    }));

  test('sees which meetings are held in the days of an absence, before it is set', () =>
    onPeople(async (page) => {
      await page.getByRole('menuitem', { name: 'Absence' }).click();
      const form = page.getByRole('dialog').locator('form').last();
      const choose = async (name: string, day: string) => form.getByLabel(name).fill(day);
      const words = form.getByText('7 meetings are then: somebody else has to hold them, or they have to be moved.');
      await choose('First day', '2026-12-10');
      expect(await words.count()).toBe(0);
      await choose('Last day', '2026-12-12');
      await words.waitFor();
      const lines = await form.getByRole('listitem').allInnerTexts();
      expect([lines.length, lines.at(-1)]).toEqual([6, 'and 2 more']);
      await choose('Last day', '2026-12-09');
      await expect.poll(() => words.count()).toBe(0);
    }));

  test('is warned of a successor who may not decide, where whoever leaves may', () =>
    onPeople(async (page) => {
      await page.getByRole('menuitem', { name: 'Remove from the organisation' }).click();
      const dialog = page.getByRole('dialog');
      const choose = async (name: RegExp) => {
        await dialog.getByRole('combobox', { name: 'Who takes over?' }).click();
        await page.getByRole('option', { name }).click();
      };
      const words = dialog.getByText('except in jobs where the role that is taken over allows it');
      await choose(/^Omar Haddad/);
      await words.waitFor();
      await choose(/^Eva Sandberg/);
      await expect.poll(() => words.count()).toBe(0);
    }));
});
