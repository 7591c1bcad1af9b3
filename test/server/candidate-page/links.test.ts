import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { candidateToken } from '../../../activities/candidate-link.ts';
import { secret } from '../start-test-server.ts';
import { createLinkedCandidates, type LinkedCandidates } from './linked-candidates.ts';

const day = 86_400_000;
const form = { 'content-type': 'application/x-www-form-urlencoded' };

let page: LinkedCandidates;
beforeAll(async () => {
  page = await createLinkedCandidates();
});
afterAll(() => page?.close());

const post = (address: string, act: string) => page.server.nobody('POST', `${address}/${act}`, '', form);
const statusOf = async (address: string) => (await page.server.nobody('GET', address)).status;
/** Everything that the link's life counts from lies so many days back. */
async function age(id: string, days: number) {
  const at = new Date(Date.now() - days * day);
  await page.database.message.updateMany({ where: { applicationId: id }, data: { acceptedAt: at } });
  const data = { pageMadeAt: at, promiseDue: at, nextDue: null };
  await page.database.application.update({ where: { id }, data });
}

test('a link opens for 180 days after the last that was heard or is to come, and then leads to a new one', async () => {
  const { id, address, email } = await page.apply();
  await age(id, 179);
  expect(await statusOf(address)).toBe(200);
  await age(id, 181);
  for (const still of [{ promiseDue: new Date() }, { nextDue: new Date(Date.now() + day) }]) {
    await page.database.application.update({ where: { id }, data: still });
    expect([still, await statusOf(address)]).toEqual([still, 200]);
    await age(id, 181);
  }
  const old = await page.server.nobody('GET', address);
  expect([old.status, old.text.includes('Åsa')]).toEqual([404, false]);
  expect(old.text).toContain('Skicka en ny länk till mig');
  expect(await post(address, 'withdraw')).toMatchObject({ status: 404 });
  const unsent = await page.post(id, 'write', { words: 'Is there a <b>lift</b>?' });
  expect([unsent.status, unsent.text.includes('Åsa')]).toEqual([404, false]);
  expect(unsent.text).toMatch(/This was not sent.*readonly>Is there a &lt;b&gt;lift&lt;\/b&gt;\?<\/textarea>/s);
  expect((await post(address, 'new-link')).text).toContain('Finns det en ansökan bakom länken');
  const now = await page.address(id);
  expect(now).not.toBe(address);
  const items = await page.mailbox(id);
  expect(items).toMatchObject([{ to: email, subject: 'Din länk till ansökan', staff: false }]);
  expect(items[0]?.text).toContain(now);
  expect([await statusOf(now), await statusOf(address)]).toEqual([200, 404]);
});

test('a new link goes by the known way alone, three times a day at most, and tells nobody whether anybody is known', async () => {
  const { id, address } = await page.apply({ phone: '070-174 06 05', channel: 'sms' });
  await post(address, 'replace-link');
  const answers = [await post(address, 'new-link'), await post(address, 'new-link'), await post(address, 'new-link')];
  expect(await page.mailbox(id)).toMatchObject(
    Array.from({ length: 3 }, () => ({ channel: 'sms', to: '+46701740605' })),
  );
  const { candidateId } = await page.find(id);
  await page.database.candidate.update({ where: { id: candidateId }, data: { erasedAt: new Date() } });
  const neverKnown = `/c/${candidateToken('a-key-that-nobody-has', secret)}`;
  answers.push(await post(address, 'new-link'), await post(neverKnown, 'new-link'));
  expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  expect(await statusOf(neverKnown)).toBe(404);
  expect(await post(`${address}x`, 'new-link')).toMatchObject({ status: 404 });
});

test('a candidate whose link may be known by others replaces it, and the old one dies at once', async () => {
  const { id, address } = await page.apply();
  expect((await page.server.nobody('GET', address)).text).toContain('Kan någon annan ha länken?');
  const replaced = await post(address, 'replace-link');
  expect(replaced.text).toContain('Den här länken fungerar inte längre');
  const { pageKey } = await page.find(id);
  expect(replaced.text).not.toContain(pageKey);
  expect([await statusOf(address), await statusOf(await page.address(id))]).toEqual([404, 200]);
  expect((await page.mailbox(id)).map(({ text }) => text.includes(pageKey))).toEqual([true]);
});

test('what waits to leave, on the page and in the run, leads by the new link; what may have arrived keeps its words', async () => {
  const { id, address } = await page.apply();
  const of = { where: { applicationId: id } };
  const words = { text: `Läs mer: ${address}`, html: `<a href="${address}">Läs mer</a>` };
  const data = { ...words, status: 'waiting', acceptedAt: null };
  const { id: heldId } = await page.database.message.findFirstOrThrow(of);
  const held = await page.database.message.update({ where: { id: heldId }, data });
  const { command, channels, rendered: _, ...more } = held;
  const unclear = await page.database.message.create({
    data: {
      ...{ ...more, id: randomUUID(), command: command ?? {}, channels: channels ?? [] },
      ...{ messageKey: 'other', status: 'queued' },
      deliveries: { create: { attempt: 1, channel: 'email', provider: 'smtp', startedAt: new Date(), outcome: null } },
    },
  });
  await post(address, 'replace-link');
  const now = await page.address(id);
  const texts = async (messageId: string) => {
    const { text, html, hash } = await page.database.message.findUniqueOrThrow({ where: { id: messageId } });
    return { leads: [text, html].map((said) => [said?.includes(address), said?.includes(now)]), hash };
  };
  const renewed = await texts(held.id);
  expect(renewed.leads).toEqual([
    [false, true],
    [false, true],
  ]);
  expect(renewed.hash).not.toBe(held.hash);
  expect((await texts(unclear.id)).leads).toEqual([
    [true, false],
    [true, false],
  ]);
  await page.database.pageMessage.updateMany({ ...of, data: { status: 'waiting' } });
  await post(now, 'replace-link');
  const links = await page.database.pageMessage.findMany(of);
  const last = await page.address(id);
  expect(links.map(({ text }) => text?.includes(last))).toEqual([true, true]);
});

test('whom no message reaches is not left without any link', async () => {
  const { id, address } = await page.apply({ email: undefined, phone: '08-123 456 78' });
  expect((await page.server.nobody('GET', address)).text).not.toContain('Kan någon annan ha länken?');
  expect((await post(address, 'replace-link')).status).toBe(303);
  expect(await statusOf(address)).toBe(200);
  expect(await page.mailbox(id)).toEqual([]);
});

test('staff replace a link; it stands in the timeline and in the audit log', async () => {
  const { id, address } = await page.apply();
  const { status, body } = await page.client('POST', `/api/v1/applications/${id}/page-link`);
  expect([status, body]).toEqual([
    200,
    { pageUrl: `${page.server.environment.publicUrl}${await page.address(id)}`, sentBy: 'email' },
  ]);
  expect(await statusOf(address)).toBe(404);
  const timeline = await page.client('GET', `/api/v1/applications/${id}/timeline`);
  expect(timeline.body.items.filter(({ kind }: { kind: string }) => kind === 'linkReplaced')).toHaveLength(1);
  const entry = await page.database.auditEntry.findFirst({ where: { action: 'replacePageLink', targetId: id } });
  expect(entry).toMatchObject({ actorKind: 'person', after: { sentBy: 'email' } });
});

test('an emergency stop holds what the page sends, and its release lets it go', async () => {
  const { id, address } = await page.apply();
  const stop = await page.client('POST', `/api/v1/jobs/${page.jobId}/stops`, { reason: 'Fel text' });
  await post(address, 'replace-link');
  expect(await page.mailbox(id)).toEqual([]);
  await page.client('POST', `/api/v1/stops/${stop.body.id}/release`);
  expect(await page.mailbox(id)).toHaveLength(1);
});
