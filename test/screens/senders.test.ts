import type { Browser } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { shareBrowser } from './launch-browser.ts';
import { senders } from './sender-answers.ts';
import { visitWorkspace } from './walk-workspace.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
let browser: Browser;
beforeAll(async () => {
  browser = await shareBrowser();
});

const look = { language: 'en', scheme: 'light', width: 1440 } as const;

test('a way out whose answers nobody reads says so, and a mail server where it hands them over', () =>
  visitWorkspace(browser, { look, path: '/people/senders' }, async (page) => {
    const unread = page.getByText('Answers to the mails are not read: set an address for answers.');
    await unread.waitFor();
    expect(await unread.count()).toBe(1);
    const all = senders('en');
    const [resend, server] = all.email.own;
    const replyAddress = 'svar@in.region-exempel.se';
    const url = 'https://besked.region-exempel.se/webhooks/mail';
    let webhooks: object[] = [];
    await page.route('**/api/v1/senders', (route) => {
      const answered = {
        ...server,
        answersTo: replyAddress,
        webhooks,
        settings: { ...server?.settings, replyAddress },
      };
      return route.fulfill({ json: { ...all, email: { ...all.email, own: [resend, answered] } } });
    });
    const change = async () => {
      await page.reload();
      await page.getByRole('button', { name: 'Change Mail server (SMTP)' }).click();
      return page.getByRole('dialog');
    };
    await (await change()).getByText('Ask whoever runs Besked to turn it on').waitFor();
    expect(await unread.count()).toBe(0);
    webhooks = [{ what: 'mail', url }];
    await (await change()).getByText(url, { exact: true }).waitFor();
  }));

test('a mail server’s selector of DKIM is set among who its mails are from, and how many it takes', () =>
  visitWorkspace(browser, { look, path: '/people/senders' }, async (page) => {
    const [, server] = senders('en').email.own;
    const asked: unknown[] = [];
    await page.route(`**/api/v1/senders/${server?.id}`, (route) => {
      const { dkimSelector, perSecond } = route.request().postDataJSON().settings;
      asked.push(dkimSelector, perSecond);
      return route.fulfill({ json: server });
    });
    await page.getByRole('button', { name: 'Change Mail server (SMTP)' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('DKIM selector').fill('mail2026');
    await dialog.getByLabel('Messages a second').fill('0,5');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(asked).toEqual(['mail2026', 0.5]);
  }));

test('several accounts at one provider are told apart, and another can be added', () =>
  visitWorkspace(browser, { look, path: '/people/senders' }, async (page) => {
    const all = senders('en');
    const [first] = all.sms.own;
    const second = {
      ...first,
      id: all.email.own[0]?.id,
      settings: { ...first?.settings, accountSid: `AC${'0'.repeat(28)}9999` },
    };
    await page.route('**/api/v1/senders', (route) =>
      route.fulfill({ json: { ...all, sms: { ...all.sms, own: [first, second] } } }),
    );
    await page.reload();
    const texts = page.getByRole('region', { name: 'SMS' });
    const changes = texts.getByRole('button', { name: /^Change Twilio/ });
    await changes.first().waitFor();
    const names = await changes.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    expect(names.map((name) => name?.replace(/.*, /, ''))).toEqual(['…cdef)', '…9999)']);
    await texts.getByRole('button', { name: /^Add/ }).click();
    await page.getByRole('dialog').getByLabel('Account SID').waitFor();
  }));
