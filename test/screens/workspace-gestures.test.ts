import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { shareBrowser } from './launch-browser.ts';
import type { Look } from './looks.ts';
import { ownData } from './own-data-answer.ts';
import { requestsOf } from './request-answers.ts';
import { visitWorkspace } from './walk-workspace.ts';
import { addresses, answerOf } from './workspace-answers.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
let browser: Browser;

beforeAll(async () => {
  browser = await shareBrowser();
});

const phone: Look = { language: 'en', scheme: 'light', width: 390 };
const job = '/jobs/00000000-0000-4000-8000-000000000000';
const busy = { state: 'busy', query: new URLSearchParams() } as const;
const desk: Look = { language: 'en', scheme: 'light', width: 1440 };

const messagesOf = (page: Page) => page.getByRole('group', { name: 'Messages' }).getByRole('button');
const shownMessage = (page: Page) => page.locator('iframe[title="Vi har fått din ansökan"]');

test('on a phone the mailbox is its list; a message opens over it, and Back returns to it', () =>
  visitWorkspace(browser, { look: phone, path: '/mailbox' }, async (page) => {
    await messagesOf(page).first().waitFor();
    expect(await shownMessage(page).count()).toBe(0);
    await messagesOf(page).first().click();
    await page.getByRole('dialog').locator(shownMessage(page)).waitFor();
    await page.goBack();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(new URL(page.url()).pathname).toBe('/mailbox');
    expect(await messagesOf(page).first().isVisible()).toBe(true);
  }));

test('on a wide screen the mailbox shows its newest message beside the list', () =>
  visitWorkspace(browser, { look: desk, path: '/mailbox' }, async (page) => {
    await shownMessage(page).waitFor();
    expect(await messagesOf(page).first().getAttribute('aria-pressed')).toBe('true');
    expect(await page.getByRole('dialog').count()).toBe(0);
  }));

test('a message of the story says who it is from, where answers go and what it puts into a calendar', () =>
  visitWorkspace(browser, { look: desk, path: `/applications/${addresses.application}` }, async (page) => {
    await page.getByText('Omar Haddad and Sara Lind answer instead.').waitFor();
    await page.getByRole('button', { name: 'Show the message' }).first().click();
    await page.getByText('From "Södersjukhuset" <rekrytering@sodersjukhuset.example.com>').waitFor();
    await page.getByText(/^Answers go to svar\+4f1c/).waitFor();
    const file = page.getByRole('link', { name: /^Calendar file: .*Södersjukhuset, plan 5$/ });
    const [download] = await Promise.all([page.waitForEvent('download'), file.click()]);
    expect(download.suggestedFilename()).toBe('invite.ics');
  }));

test('whoever opens a job finds processes and people by typing, and tells people of one name apart by their address', () =>
  visitWorkspace(browser, { look: desk, path: '/jobs' }, async (page) => {
    const asked = (name: string) => new RegExp(`/api/v1/${name}\\?`);
    await page.route(asked('people'), async (route) => {
      const { items } = answerOf('listPeople', 'en', busy) as { items: { userId: string }[] };
      const anna = ['a', 'b'].map((id) => ({ ...items[0], userId: id, name: 'Anna Ek', email: `${id}@example.com` }));
      const ids = new URL(route.request().url()).searchParams.get('ids')?.split(',');
      const wanted = [...items, ...anna].filter(({ userId }) => ids?.includes(userId) ?? true);
      await route.fulfill({
        json: { items: route.request().headers()['besked-search'] === 'Anna' ? anna : wanted, next: null },
      });
    });
    await page.route(asked('processes'), async (route) => {
      const answer = answerOf('listProcesses', 'en', busy) as { items: { live: object }[] };
      const [process] = answer.items;
      const old = {
        ...process,
        id: addresses.job,
        name: { en: 'Dentists' },
        live: { ...process?.live, versionId: 'old' },
      };
      const isAsked = route.request().headers()['besked-search'] === 'dent';
      await route.fulfill({
        json: { ...answer, items: isAsked ? [old] : answer.items },
      });
    });
    await page.getByRole('button', { name: 'New job' }).first().click();
    const form = page.getByRole('dialog', { name: 'New job' });
    const process = form.getByRole('combobox', { name: 'Process' });
    await process.fill('dent');
    await page.getByRole('option', { name: /^Dentists, version/ }).click();
    expect(await process.inputValue()).toMatch(/^Dentists, version/);
    const interviewers = form.getByRole('combobox', { name: 'Interviewers' });
    await interviewers.fill('Anna');
    await page.getByRole('option', { name: 'Anna Ek (b@example.com)' }).click();
    await form.getByRole('combobox', { name: 'Readers' }).fill('Anna');
    await page.getByRole('option', { name: 'Anna Ek (b@example.com)' }).click();
    await form.getByRole('textbox', { name: /What is the position/ }).fill('Tandläkare');
    const posting = page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/jobs'));
    await form.getByRole('button', { name: 'Open the job' }).click();
    const { versionId, roles } = (await posting).postDataJSON();
    expect([versionId, roles]).toEqual([
      'old',
      expect.arrayContaining(['interviewer', 'viewer'].map((role) => ({ role, userId: 'b' }))),
    ]);
  }));

test('whom a job hands over to another one is entered there with what is known of them', () =>
  visitWorkspace(browser, { look: desk, path: '/tasks' }, async (page) => {
    await page.route(/\/api\/v1\/tasks\?/, async (route) => {
      const { items } = answerOf('listTasks', 'en', busy) as { items: object[] };
      const about = { about: 'moveToJob', jobId: addresses.process, applicationId: addresses.application };
      await route.fulfill({ json: { items: [{ ...items[0], ...about, messageId: null, say: null }], next: null } });
    });
    await page.reload();
    await page.getByRole('combobox', { name: 'Open the job with the person filled in' }).click();
    await page.getByRole('option', { name: /^Sjuksköterska/ }).click();
    const form = page.getByRole('dialog');
    await form.waitFor();
    expect(await form.getByRole('textbox', { name: 'First name' }).inputValue()).toBe('Anna-Karin');
    expect(await form.getByRole('textbox', { name: 'Email' }).inputValue()).toMatch(/@example\.com$/);
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
  }));

test('of whom an earlier application has ended it says how, and they are taken in again with one press', () =>
  visitWorkspace(browser, { look: desk, path: `${job}?add=${addresses.application}` }, async (page) => {
    const posted: object[] = [];
    await page.route(/\/jobs\/[^/]+\/applications$/, (route) => {
      if (route.request().method() !== 'POST') return route.fallback();
      posted.push(route.request().postDataJSON());
      const before = { applicationId: addresses.application, outcome: 'rejected', endedAt: '2026-03-02T10:00:00.000Z' };
      const problem = { type: 'about:blank', title: '', status: 409, code: 'appliedBefore', ...before };
      return route.fulfill({ status: 409, contentType: 'application/problem+json', json: problem });
    });
    const form = page.getByRole('dialog');
    await form.getByRole('button', { name: 'Add and confirm the application' }).click();
    await form.getByRole('alert').getByText('has applied for this job before and had a no').waitFor();
    await form.getByRole('button', { name: 'Take in again' }).click();
    await expect.poll(() => posted.length).toBe(2);
    expect([posted[0], posted[1]]).toEqual([
      expect.not.objectContaining({ again: true }),
      expect.objectContaining({ again: true }),
    ]);
  }));

test('what does not exist is not asked for again: the page leads on', () =>
  visitWorkspace(browser, { look: desk, path: job, state: 'gone' }, async (page) => {
    await page.getByRole('heading', { name: 'There is no page here' }).waitFor();
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Go to Today' }).getAttribute('href')).toBe('/');
  }));

test('a list that a filter has emptied leads back to all of it', () =>
  visitWorkspace(browser, { look: desk, path: '/messages?status=failed', state: 'empty' }, async (page) => {
    await page.getByText('No message fits what you have chosen.').waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByRole('heading', { name: 'No messages yet' }).waitFor();
    expect(new URL(page.url()).search).toBe('');
  }));

test('those who stand in no stage are seen from the top of the board', () =>
  visitWorkspace(browser, { look: desk, path: job }, async (page) => {
    const others = page.getByRole('region', { name: 'Other steps' }).getByRole('button', { name: /Licence number/ });
    await others.click();
    const leftOf = async (name: string) => (await page.getByRole('region', { name, exact: true }).boundingBox())?.x;
    await page.getByRole('region', { name: 'Licence number', exact: true }).waitFor();
    expect(await leftOf('Licence number')).toBeLessThan((await leftOf('Screening')) ?? 0);
  }));

test('a page whose code cannot be fetched says that the server is away, not that it broke', () =>
  visitWorkspace(browser, { look: desk, path: '/tasks', isUnused: true }, async (page) => {
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.context().setOffline(true);
    await page.route('**/*.js', (request) => request.abort());
    await page.getByRole('link', { name: 'Mailbox' }).click();
    await page.getByRole('heading', { name: 'The server cannot be reached' }).waitFor();
    expect(await page.getByRole('button', { name: 'Reload the page' }).isVisible()).toBe(true);
  }));

test.each(['', '?view=table'])('who may only read sees what waits on the board%s, and nothing to press there', (view) =>
  visitWorkspace(browser, { look: desk, path: job + view, state: 'viewing' }, async (page) => {
    await page
      .getByText(/Turn down leaves in 3 hours/)
      .first()
      .waitFor();
    expect(await page.getByRole('button', { name: /^(Take back|Decide|New candidate|More)/ }).count()).toBe(0);
  }),
);

test('who may only read is told so instead of being asked for a list', () =>
  visitWorkspace(browser, { look: desk, path: `${job}/import`, state: 'viewing' }, async (page) => {
    await page.getByRole('heading', { name: 'Your role may not do this' }).waitFor();
    expect(await page.locator('input[type=file]').count()).toBe(0);
  }));

test('feedback is written from the scorecards: what is typed by hand stays in other wording, and goes into the decision', () =>
  visitWorkspace(
    browser,
    { look: desk, path: `/applications/${addresses.application}`, state: 'assessed' },
    async (page) => {
      await page.getByRole('button', { name: 'Decide', exact: true }).click();
      await page.getByRole('radio').nth(1).click();
      await page.getByRole('button', { name: 'Write from the scorecards' }).click();
      const composer = page.getByRole('dialog', { name: /^Feedback to/ });
      const strength = composer.getByRole('article').first();
      await strength.getByRole('button', { name: 'Edit' }).click();
      const written = `${await strength.getByRole('textbox').inputValue()} Det gav oss mod.`;
      await strength.getByRole('textbox').fill(written);
      await strength.getByRole('button', { name: 'Done' }).click();
      await composer.getByRole('button', { name: 'Other wording' }).click();
      await strength.getByRole('button', { name: 'Det gav oss mod.' }).waitFor();
      await composer.getByRole('button', { name: 'Use the text' }).click();
      await composer.waitFor({ state: 'hidden' });
      expect(await page.getByRole('textbox', { name: 'One strength' }).inputValue()).toContain('Det gav oss mod.');
      expect(await page.getByRole('textbox', { name: 'One thing to develop' }).inputValue()).toMatch(
        /(?:skrev du|du skrev) två av ordinationerna/,
      );
    },
  ));

test('what is written in a decision stays after Escape and after loading the page again, and a text taken over can be brought back', () =>
  visitWorkspace(
    browser,
    { look: desk, path: `/applications/${addresses.application}`, state: 'assessed' },
    async (page) => {
      const open = () => page.getByRole('button', { name: 'Decide', exact: true }).click();
      const strength = page.getByRole('textbox', { name: 'One strength' });
      await open();
      await page.getByRole('radio').nth(1).click();
      await strength.fill('Du lyssnade.');
      await page.keyboard.press('Escape');
      await strength.waitFor({ state: 'hidden' });
      await page.reload();
      await open();
      await page.getByText('What you wrote last is still here.').waitFor();
      await expect.poll(() => strength.inputValue()).toBe('Du lyssnade.');
      await page.getByRole('button', { name: 'Write from the scorecards' }).click();
      const composer = page.getByRole('dialog', { name: /^Feedback to/ });
      await composer.getByText('Du lyssnade.').waitFor();
      await composer.getByRole('article').first().getByRole('button', { name: 'Edit' }).click();
      await composer.getByRole('article').first().getByRole('textbox').fill('Du tog ansvar.');
      await composer.getByRole('button', { name: 'Use the text' }).click();
      await composer.waitFor({ state: 'hidden' });
      await expect.poll(() => strength.inputValue()).toBe('Du tog ansvar.');
      await page.getByRole('button', { name: 'Bring my text back' }).click();
      await expect.poll(() => strength.inputValue()).toBe('Du lyssnade.');
      await page.getByRole('button', { name: 'Start anew' }).click();
      await expect.poll(() => strength.inputValue()).toBe('');
    },
  ));

test('who hears by SMS is written to in as few parts as its length allows, and the decision says what each sentence rests on', () =>
  visitWorkspace(
    browser,
    { look: desk, path: `/applications/${addresses.application}`, state: 'assessed' },
    async (page) => {
      const decided: Record<string, unknown>[] = [];
      const nobody = { from: null, replyTo: null };
      await page.route('**/decisions/preview', async (route) => {
        const { strength = '', development = '' } = route.request().postDataJSON();
        const soon = new Date(Date.now() + 3_600_000).toISOString();
        const planned = { releaseAt: soon, leavesAt: soon, late: false, nextPromise: null, missing: [], findings: [] };
        const sentAs = { email: nobody, sms: nobody };
        const text = `Hej! ${strength} ${development} Din sida: https://besked.example/c/abcdefghijklmnop`;
        await route.fulfill({
          json: {
            ...planned,
            also: [],
            sentAs,
            ...{ channel: 'sms', language: 'sv', subject: null, html: null, text },
          },
        });
      });
      await page.route('**/decisions', async (route) => {
        decided.push(route.request().postDataJSON());
        await route.fallback();
      });
      await page.getByRole('button', { name: 'Decide', exact: true }).click();
      await page.getByRole('radio').nth(1).click();
      await page.getByRole('button', { name: 'Write from the scorecards' }).click();
      const composer = page.getByRole('dialog', { name: /^Feedback to/ });
      await composer
        .getByRole('status')
        .filter({ hasText: /in the whole message, [23] parts/ })
        .waitFor();
      await composer.getByText('Short', { exact: true }).click();
      await composer.getByRole('status').filter({ hasText: 'in the whole message, 2 parts' }).waitFor();
      await composer.getByRole('button', { name: 'Use the text' }).click();
      await composer.waitFor({ state: 'hidden' });
      const strength = page.getByRole('textbox', { name: 'One strength' });
      await strength.fill(`${await strength.inputValue()} Tack!`);
      await page.getByRole('textbox', { name: /Our own reason/ }).fill('Saknar legitimation');
      await page
        .getByRole('button', { name: /^(Send|Turn down|.*leaves)/ })
        .last()
        .click();
      await expect.poll(() => decided.length).toBe(1);
      const [body = {}] = decided;
      const sentences = body['sentences'] as { part: string; from: number; to: number; source: { kind: string } }[];
      const said = sentences.map(({ part, from, to }) => String(body[part]).slice(from, to));
      expect(sentences.map(({ source }) => source.kind)).toContain('evidence');
      expect(said.every((sentence) => /[.!]$/.test(sentence))).toBe(true);
      expect(said.join(' ')).not.toContain('Tack!');
    },
  ));

test('a sentence that is focused lights the evidence it rests on; Escape closes the composer and leaves the decision open', () =>
  visitWorkspace(
    browser,
    { look: desk, path: `/applications/${addresses.application}`, state: 'assessed' },
    async (page) => {
      await page.getByRole('button', { name: 'Decide', exact: true }).click();
      await page.getByRole('radio').nth(1).click();
      await page.getByRole('button', { name: 'Write from the scorecards' }).click();
      const composer = page.getByRole('dialog', { name: /^Feedback to/ });
      await composer.getByRole('button', { name: /(?:skrev du|du skrev) två av ordinationerna/ }).focus();
      await composer.locator('li[data-lit]', { hasText: 'Skrev två av ordinationerna' }).waitFor();
      await page.keyboard.press('Escape');
      await composer.waitFor({ state: 'hidden' });
      expect(await page.getByRole('dialog', { name: /^Decide about/ }).isVisible()).toBe(true);
    },
  ));

test('a job is searched for by its title together with its state, and what nothing is called leads back to all', () =>
  visitWorkspace(browser, { look: desk, path: '/jobs?status=closed', state: 'empty' }, async (page) => {
    const asked = page.waitForRequest(
      (request) => request.headers()['besked-search'] === 'natt' && request.url().includes('status=closed'),
    );
    await page.getByRole('searchbox', { name: 'Search jobs' }).fill('natt');
    await asked;
    await page.getByText('No job in that state is called that.').waitFor();
    await page.reload();
    expect(await page.getByRole('searchbox', { name: 'Search jobs' }).inputValue()).toBe('natt');
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByRole('heading', { name: 'No jobs yet' }).waitFor();
    expect(new URL(page.url()).search).toBe('');
  }));

test('whoever erases a person reads which other entries may be theirs, and is led to make them one first', () =>
  visitWorkspace(
    browser,
    { look: desk, path: `/applications/${addresses.application}`, state: 'asking' },
    async (page) => {
      await page.locator('#requests').getByRole('button', { name: 'Erase' }).click();
      const dialog = page.getByRole('dialog');
      const other = dialog.getByRole('link', { name: 'Annakarin Wennerström' });
      await other.waitFor();
      expect(await dialog.getByText('Per Lagergren').count()).toBe(0);
      await other.click();
      await page.waitForURL(new RegExp(`/same/${addresses.other}$`));
    },
  ));

test('what a candidate asks for by telephone or letter is recorded, fetched and erased from the menu', () =>
  visitWorkspace(browser, { look: desk, path: `/applications/${addresses.application}` }, async (page) => {
    const more = async (item: string) => {
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('menuitem', { name: item }).click();
    };
    const sent: [string, unknown][] = [];
    await page.route(/\/(requests|erase)$/, async (route) => {
      const request = route.request();
      if (request.method() !== 'POST') return route.fallback();
      sent.push([new URL(request.url()).pathname, request.postDataJSON()]);
      const [made] = requestsOf(addresses.application);
      await route.fulfill(request.url().endsWith('/erase') ? { status: 204 } : { status: 201, json: made });
    });
    await page.route(/\/api\/v1\/candidates\/[^/]+\/data$/, (route) => route.fulfill({ json: ownData('sv') }));
    await more('Record a request …');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^When did it come/).waitFor();
    await dialog.getByRole('button', { name: 'Record the request' }).click();
    await dialog.waitFor({ state: 'detached' });
    const [download] = await Promise.all([page.waitForEvent('download'), more('Fetch their data')]);
    expect(download.suggestedFilename()).toMatch(/^besked-.*\.json$/);
    await more('Erase …');
    await dialog.getByRole('textbox').fill('Anna-Karin Wennerström-Lagergren');
    await dialog.getByRole('button', { name: 'Erase for good' }).click();
    await dialog.waitFor({ state: 'detached' });
    const [recorded, erased] = sent;
    expect(recorded).toEqual([
      `/api/v1/applications/${addresses.application}/requests`,
      { kind: 'deletion', askedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) },
    ]);
    expect(erased?.[0]).toMatch(/^\/api\/v1\/candidates\/[^/]+\/erase$/);
    expect(erased?.[1]).toEqual({ name: 'Anna-Karin Wennerström-Lagergren' });
  }));

test('what was answered to a request by law is read on the page, by whom and why; a refusal is read as one types', () =>
  visitWorkspace(
    browser,
    { look: desk, path: `/applications/${addresses.application}`, state: 'asking' },
    async (page) => {
      const requests = page.locator('#requests');
      await requests.getByText('Answered (1)').click();
      await requests.getByText('Uppgifterna behövs i en tvist om hur gammal man får vara.').waitFor();
      for (const said of [/Anna Administratör/, 'Tvisten gäller just åldern.', 'They are needed in a dispute'])
        expect(await requests.getByText(said).count()).toBe(1);
      await requests.getByRole('button', { name: 'Keep, with a reason' }).click();
      const dialog = page.getByRole('dialog');
      const send = dialog.getByRole('button', { name: 'Send to the candidate' });
      expect(await send.isEnabled()).toBe(true);
      await dialog.getByRole('textbox').fill('Du är för gammal för oss, och uppgifterna behöver vara kvar.');
      const why = dialog.getByRole('textbox', { name: 'Why should it stay?' });
      await why.waitFor();
      expect(await send.isDisabled()).toBe(true);
      await why.fill('It is true and has to be said.');
      expect(await send.isEnabled()).toBe(true);
    },
  ));

test('a review that a candidate asks for leads to the answer that they heard, as one to take back, or says that it stands', () =>
  visitWorkspace(
    browser,
    { look: desk, path: `/applications/${addresses.application}`, state: 'asking' },
    async (page) => {
      const task = page.locator('#tasks li', { hasText: 'asks for a review by a person' });
      await task.getByRole('button', { name: 'The decision stands, and the candidate has been told' }).waitFor();
      await task.getByRole('button', { name: 'The decision stands: answer …' }).click();
      await page.getByRole('dialog').getByRole('textbox', { name: 'Answer' }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await task.getByRole('button', { name: 'Take back into a stage' }).click();
      const taken = page.getByRole('dialog').getByRole('radio', { name: 'The answer itself' });
      await taken.waitFor();
      expect(await taken.isChecked()).toBe(true);
    },
  ));

test('a correction that is being written is there again in its sheet until it is sent', () =>
  visitWorkspace(browser, { look: desk, path: '/messages' }, async (page) => {
    const correct = page.getByRole('button', { name: 'Correct', exact: true });
    const folded = page.locator('main li [aria-expanded=false]');
    const open = async () => {
      await folded.first().waitFor();
      while ((await correct.count()) === 0) await folded.first().click();
      await correct.first().click();
    };
    const words = page.getByRole('dialog').locator('textarea').first();
    await open();
    const drawn = await words.inputValue();
    await words.fill('On Thursday.');
    await page.keyboard.press('Escape');
    await words.waitFor({ state: 'detached' });
    await page.reload();
    await open();
    await page.getByText('What you wrote last is still here.').waitFor();
    expect(await words.inputValue()).toBe('On Thursday.');
    await page.route('**/correction', (route) =>
      route.request().method() === 'POST' ? route.fulfill({ status: 202, json: { id: 'sent' } }) : route.fallback(),
    );
    await page.getByRole('button', { name: 'Send the correction' }).click();
    await words.waitFor({ state: 'detached' });
    await page.reload();
    await open();
    expect(await words.inputValue()).toBe(drawn);
  }));

test('a correction for many is there again when one comes back to its page: words, who is left out, and where they go back to', () =>
  visitWorkspace(
    browser,
    { look: desk, path: `${job}/corrections/new?batch=${addresses.correctionBatch}` },
    async (page) => {
      const words = page.getByRole('textbox', { name: 'The correction' });
      const bo = page.getByRole('checkbox', { name: 'Bo Ek' });
      await page.getByRole('radio', { name: /^The answer itself/ }).click();
      await words.nth(1).fill('On Thursday.');
      await bo.uncheck();
      await page.reload();
      await page.getByText('What you wrote last is still here.').waitFor();
      expect([await words.nth(1).inputValue(), await bo.isChecked()]).toEqual(['On Thursday.', false]);
      expect(await page.getByRole('radio', { name: /^The answer itself/ }).isChecked()).toBe(true);
      await page.getByRole('button', { name: 'Start anew' }).click();
      await page.reload();
      await bo.waitFor();
      expect([await bo.isChecked(), await page.getByText('What you wrote last').count()]).toEqual([true, 0]);
    },
  ));

test('what is written for a closing is there again, and begins with the words of one that was taken back', () =>
  visitWorkspace(browser, { look: desk, path: job }, async (page) => {
    const open = async () => {
      await page.getByRole('button', { name: 'More', exact: true }).first().click();
      await page.getByRole('menuitem', { name: 'Close the job' }).click();
    };
    const dialog = page.getByRole('dialog');
    const reason = dialog.getByRole('textbox', { name: 'Why is it closing?' });
    const change = dialog.getByRole('button', { name: /^Change the words of/ }).first();
    const subject = dialog.getByRole('textbox', { name: 'Subject, in Swedish' });
    await open();
    await reason.fill('Filled');
    await change.click();
    await subject.fill('Nobody is needed');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await open();
    await change.click();
    expect([await reason.inputValue(), await subject.inputValue()]).toEqual(['Filled', 'Nobody is needed']);
    await dialog.getByRole('button', { name: 'Start anew' }).click();
    await page.keyboard.press('Escape');
    await page.route('**/closing/texts', async (route) => {
      const given = answerOf('getClosingTexts', 'en', busy) as { steps: { stepId: string }[] };
      const said = { email: { sv: { subject: 'Taken back', body: 'Text' } } };
      await route.fulfill({ json: { ...given, written: { [given.steps[0]?.stepId ?? '']: said } } });
    });
    await open();
    await dialog.getByText('The words of the closing that was taken back are still here.').waitFor();
    await change.click();
    expect(await subject.inputValue()).toBe('Taken back');
    await dialog.getByRole('button', { name: 'Start anew' }).click();
    expect(await subject.inputValue()).toBe('Jobbet är stängt');
  }));
