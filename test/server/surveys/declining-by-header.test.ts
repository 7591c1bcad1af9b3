import { afterAll, beforeAll, expect, test } from 'vitest';
import { createResendFake, type ResendFake } from '../../fakes/resend.ts';
import { type AskedCandidates, createAskedCandidates, hour } from './asked-candidates.ts';

let page: AskedCandidates;
let resend: ResendFake;
beforeAll(async () => {
  resend = await createResendFake();
  page = await createAskedCandidates({ resend: resend.url });
  await page.client('POST', '/api/v1/senders', {
    channel: 'email',
    settings: { kind: 'resend', name: 'Regionen', address: 'jobb@example.com' },
    credentials: { apiKey: 're_own' },
  });
});
afterAll(async () => {
  await page?.close();
  await resend.close();
});

test('the mail that asks, by the organisation’s own sender, is declined by its header; a link or a code by none', async () => {
  const id = await page.answered(25 * hour);
  await page.invite();
  await page.send();
  await page.post(id, 'replace-link');
  await page.post(id, 'data');
  await page.send(Date.now() + 1_000);
  const mails = resend.requests.filter(({ method }) => method === 'POST').map(({ rawBody }) => JSON.parse(rawBody));
  expect(mails.map(({ from }) => from)).toEqual(Array.from({ length: 3 }, () => '"Regionen" <jobb@example.com>'));
  const declining = mails.map(({ headers }) => headers['List-Unsubscribe']);
  expect(declining).toEqual([expect.stringMatching(/^<http.+\/c\/no-surveys\/\S+>$/), undefined, undefined]);
  const address = new URL(declining[0].slice(1, -1)).pathname;
  expect(mails[0].text).toContain(address);
  const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
  expect((await fetch(page.server.address + address, { method: 'POST', body })).status).toBe(200);
  expect(await page.database.surveyRefusal.count({ where: { who: id } })).toBe(1);
});
