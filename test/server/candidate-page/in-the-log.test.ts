import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { MessageView } from '../../../server/contract/applications.ts';
import { sendDuePageMessages } from '../../../server/page-messages/send-due-page-messages.ts';
import { tellBounced } from '../../../server/page-messages/tell-bounced.ts';
import { applyReceipts } from '../../../server/relay/apply-receipts.ts';
import { createResendFake, type ResendFake } from '../../fakes/resend.ts';
import { createLinkedCandidates, type LinkedCandidates } from './linked-candidates.ts';
import { addResend } from './own-senders.ts';

const minute = 60_000;

let page: LinkedCandidates;
let resend: ResendFake;
beforeAll(async () => {
  resend = await createResendFake();
  page = await createLinkedCandidates({ resend: resend.url });
  await addResend(page, resend);
});
afterAll(async () => {
  await page?.close();
  await resend.close();
});
beforeEach(() => page.database.pageMessage.deleteMany());

/** What is due then; of an account that asked for a pause, or gives turns, these are over too. */
async function send(inMs = 0) {
  await page.database.providerTurn.deleteMany();
  await sendDuePageMessages(page.server, Date.now() + inMs);
}
async function log(query = ''): Promise<MessageView[]> {
  const { body, status } = await page.client('GET', `/api/v1/messages${query}`);
  expect(status).toBe(200);
  return body.items;
}
const ofPage = async (query = '?page=true') => (await log(query)).filter((message) => message.page !== null);
const one = async (query?: string) => (await ofPage(query))[0] ?? expect.unreachable();
async function linked() {
  const { id } = await page.apply();
  await page.post(id, 'replace-link');
  return id;
}

describe('what a candidate’s page sends', () => {
  test('stands in the log and among the messages of the application, and its words do not', async () => {
    const id = await linked();
    await page.post(id, 'contact', { kind: 'email', value: 'ny.adress@example.com' });
    const { pageKey } = await page.find(id);
    const codes = await page.database.pageMessage.findMany({ where: { applicationId: id, kind: 'code' } });
    const code = page.codeIn(codes[0]?.text ?? '');
    const waiting = await page.client('GET', `/api/v1/applications/${id}/messages`);
    await send();
    const sent = await page.client('GET', `/api/v1/applications/${id}/messages`);
    for (const { body } of [waiting, sent]) {
      const kinds = body.items.flatMap((message: MessageView) => message.page?.kind ?? []);
      expect(kinds.toSorted()).toEqual(['code', 'code', 'newLink']);
      expect(new Set(body.items.map(({ jobId }: MessageView) => jobId))).toEqual(new Set([page.jobId]));
      expect([pageKey, code].filter((secret) => JSON.stringify(body).includes(secret))).toEqual([]);
    }
    expect([pageKey.length > 20, code.length]).toEqual([true, 6]);
  });

  test('is told with every attempt, what its provider said of it and why it has not left yet', async () => {
    await linked();
    resend.next({ kind: 'refuse', status: 429, code: 'rate_limit_exceeded' });
    await send();
    expect(await one()).toMatchObject({ status: 'queued', waiting: { cause: 'rate', provider: 'resend' } });
    resend.next({ kind: 'cutOff' });
    await send(5 * minute);
    expect(await one()).toMatchObject({ unclear: true, waiting: { cause: 'asking', provider: 'resend' } });
    await send(15 * minute);
    const { status, waiting, deliveries } = await one();
    expect([status, waiting]).toEqual(['sent', null]);
    expect(deliveries.map(({ outcome, code }) => [outcome, code])).toEqual([
      ['transient', 'rate_limit_exceeded'],
      ['unclear', null],
      ['accepted', null],
    ]);
    expect(deliveries[0]?.explained?.means.sv).toMatch(/./);
  });

  test('waits for a stop to be lifted, and says so', async () => {
    await linked();
    const { organisationId, userId } = page;
    const stop = { id: randomUUID(), organisationId, reason: 'Fel text', startedBy: userId };
    await page.database.emergencyStop.create({ data: stop });
    expect((await one()).waiting?.cause).toBe('stopped');
    await page.database.emergencyStop.delete({ where: { id: stop.id } });
  });

  test('has arrived or come back as its receipts say, and is found by that', async () => {
    const tell = async (event: string) => {
      const row = await page.database.pageMessage.findFirstOrThrow({ where: { status: 'sent' } });
      const { id: messageId, providerId } = row;
      const told = { eventId: randomUUID(), provider: 'resend', messageId, providerId, event, at: new Date() };
      await page.database.receipt.create({ data: { ...told, ...(event === 'bounced' ? { code: 'full' } : {}) } });
      await applyReceipts(page.server.pool);
      await tellBounced(page.server);
    };
    await linked();
    await send();
    expect((await one('?page=true&status=sent')).receipts).toEqual([]);
    expect(await ofPage('?page=true&status=delivered')).toEqual([]);
    await tell('delivered');
    expect((await one('?status=delivered')).receipts).toMatchObject([{ event: 'delivered' }]);
    await tell('bounced');
    const { receipts, acceptedAt } = await one('?status=bounced');
    expect([receipts.map(({ event }) => event), acceptedAt === null]).toEqual([['delivered', 'bounced'], false]);
    for (const status of ['sent', 'delivered', 'failed', 'cancelled', 'undelivered', 'waiting', 'queued', 'sending'])
      expect(await ofPage(`?page=true&status=${status}`)).toEqual([]);
  });

  test('that never left says why, and is cancelled', async () => {
    await linked();
    await page.database.pageMessage.updateMany({ data: { uselessAt: new Date(0) } });
    await send();
    expect(await one('?status=cancelled')).toMatchObject({
      page: { kind: 'newLink', unsent: 'useless' },
      deliveries: [],
    });
    expect(await ofPage('?page=true&status=failed')).toEqual([]);
  });

  test('has a later one of its kind once that is on its way or accepted, and for as long as that has not come back', async () => {
    const id = await linked();
    await page.database.pageMessage.updateMany({ data: { status: 'failed' } });
    await linked();
    await page.post(id, 'contact', { kind: 'email', value: 'ny.adress@example.com' });
    const links = async () => {
      const { body } = await page.client('GET', `/api/v1/applications/${id}/messages`);
      return body.items.flatMap(({ page: of }: MessageView) => (of?.kind === 'newLink' ? [of.superseded] : []));
    };
    expect(await links()).toEqual([false]);
    await page.post(id, 'replace-link');
    const orderBy = { createdAt: 'desc' } as const;
    const where = { applicationId: id, kind: 'newLink' };
    const later = await page.database.pageMessage.findFirstOrThrow({ where, orderBy });
    const told: [string, boolean[]][] = [];
    for (const status of ['waiting', 'sending', 'sent', 'bounced', 'failed']) {
      await page.database.pageMessage.update({ where: { id: later.id }, data: { status } });
      told.push([status, await links()]);
    }
    expect(told).toEqual([
      ['waiting', [false, true]],
      ['sending', [false, true]],
      ['sent', [false, true]],
      ['bounced', [false, false]],
      ['failed', [false, false]],
    ]);
  });

  test('is narrowed by channel, provider, code, job and day as all the others, and is never late', async () => {
    await linked();
    resend.next({ kind: 'refuse', status: 429, code: 'rate_limit_exceeded' });
    await send();
    const { jobId } = page;
    const day = (hours: number) => encodeURIComponent(new Date(Date.now() + hours * 60 * minute).toISOString());
    const counts = await Promise.all(
      [
        `?jobId=${jobId}`,
        '?channel=email',
        '?channel=sms',
        '?provider=resend&code=rate_limit_exceeded',
        '?provider=twilio',
        '?late=true',
        `?from=${day(-1)}&until=${day(1)}`,
        `?until=${day(-1)}`,
      ].map(async (query) => (await ofPage(query)).length),
    );
    expect(counts).toEqual([1, 1, 0, 1, 0, 0, 1, 0]);
  });

  test('keeps its place among the others from page to page, each once', async () => {
    for (let count = 1; count <= 3; count += 1) await linked();
    const whole = await log('?limit=200');
    const paged: MessageView[] = [];
    for (let after = ''; ; ) {
      const { body } = await page.client('GET', `/api/v1/messages?limit=2${after}`);
      paged.push(...body.items);
      if (body.next === null) break;
      after = `&after=${encodeURIComponent(body.next)}`;
    }
    expect(paged.map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
    expect(new Set(whole.map((message) => message.page === null)).size).toBe(2);
  });

  test('is exported with what it is', async () => {
    await linked();
    const { text } = await page.client('GET', '/api/v1/messages/export?page=true');
    const [head, ...lines] = text.trim().split('\r\n');
    const at = head?.split(',').indexOf('page') ?? -1;
    expect(lines.map((line: string) => line.split(',')[at])).toEqual(['newLink']);
  });
});
