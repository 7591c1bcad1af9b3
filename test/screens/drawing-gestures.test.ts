import type { Browser, Page, Request } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { shareBrowser } from './launch-browser.ts';
import type { Look } from './looks.ts';
import { visitWorkspace } from './walk-workspace.ts';
import { addresses } from './workspace-answers.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
let browser: Browser;

beforeAll(async () => {
  browser = await shareBrowser();
});

const desk: Look = { language: 'en', scheme: 'light', width: 1440 };
const drawing = `/processes/${addresses.process}`;
const path = `/applications/${addresses.application}/path`;

/** Opens an address and waits until its drawing stands there. */
function visitDrawing(address: string, act: (page: Page) => Promise<void>): Promise<void> {
  return visitWorkspace(browser, { look: desk, path: address }, async (page) => {
    await page.locator('.react-flow__node-step').first().waitFor();
    await act(page);
  });
}

test('a step of the live drawing says how many stand there, and leads to its people, by click and by key', () =>
  visitDrawing(`${drawing}/live`, async (page) => {
    const screening = page.getByTestId('rf__node-screening');
    await expect
      .poll(() => screening.textContent())
      .toContain('99800 candidates stand here, longest for 2 days, 5 due today, 2 late');
    const asked = page.waitForRequest((request) => /\/people\?.*stepId=screening/.test(request.url()));
    await screening.dispatchEvent('click');
    await asked;
    await page.getByRole('region', { name: 'Screening', exact: true }).getByRole('link').first().waitFor();
    const next = page.waitForRequest((request) => /\/people\?.*stepId=references/.test(request.url()));
    await page
      .getByRole('navigation', { name: 'Steps' })
      .getByRole('button', { name: /^References/ })
      .focus();
    await page.keyboard.press('Enter');
    await next;
  }));

test('two hundred people of a step are in the page by the few that can be seen', () =>
  visitDrawing(`${drawing}/live`, async (page) => {
    const list = page.getByRole('list', { name: 'Candidates' });
    await list.getByRole('link').first().waitFor();
    expect(await list.getByRole('link').count()).toBeLessThan(40);
    const first = await list.getByRole('link').first().textContent();
    await list.evaluate((element) => element.scrollTo(0, 6_000));
    await expect.poll(() => list.getByRole('link').first().textContent()).not.toBe(first);
  }));

test("a candidate's way is gone through step by step, each lit on the drawing with its date, and played to where they stand", () =>
  visitDrawing(path, async (page) => {
    const shown = page.locator('[aria-current="step"]');
    expect(await shown.textContent()).toContain('Interview with the manager');
    await page.getByRole('button', { name: 'Previous step' }).click();
    await expect.poll(() => shown.textContent()).toContain('Telephone interview');
    expect(await page.getByTestId('rf__node-phone-interview').textContent()).toContain('Here');
    await page.getByRole('list', { name: 'The steps in order' }).getByRole('button').first().click();
    expect(await page.getByTestId('rf__node-screening').textContent()).not.toContain('Has been here');
    await page.getByRole('button', { name: 'Play' }).click();
    await expect.poll(() => shown.textContent(), { timeout: 20_000 }).toContain('Interview with the manager');
    expect(await page.getByTestId('rf__node-screening').textContent()).toContain('Has been here');
  }));

test('a rehearsal says so above it and on each message, and lets time pass in it', () =>
  visitDrawing(`${drawing}/rehearsal`, async (page) => {
    await page.getByText('An invented candidate on the real engine.').waitFor();
    await page.getByText('Rehearsal · never sent').first().waitFor();
    const passed = page.waitForRequest((request) => request.url().endsWith('/pass'));
    await page.getByRole('button', { name: 'Let time pass: 3 days' }).click();
    const request = await passed;
    expect(request.postDataJSON()).toEqual({ days: 3 });
    const inside = page.waitForRequest((request) => request.url().endsWith(`/applications/${addresses.application}`));
    expect((await inside).headers()['besked-rehearsal']).toMatch(/^[0-9a-f-]{36}$/);
  }));

test('what is asked for after a rehearsal has been left is asked for outside of it', () =>
  visitDrawing(`${drawing}/rehearsal`, async (page) => {
    await page.getByText('Rehearsal · never sent').first().waitFor();
    await page.evaluate((address) => {
      history.pushState({}, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    }, `/applications/${addresses.application}`);
    await page.getByRole('heading', { name: 'The whole story' }).waitFor();
    const outside: Request[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith(`/applications/${addresses.application}`)) outside.push(request);
    });
    // What was read in the rehearsal is fresh for some seconds: coming back to the window reads it anew once it is not.
    await expect
      .poll(async () => {
        await page.evaluate(() => dispatchEvent(new Event('visibilitychange')));
        return outside.length;
      })
      .toBeGreaterThan(0);
    for (const request of outside) expect(request.headers()['besked-rehearsal']).toBeUndefined();
  }));
