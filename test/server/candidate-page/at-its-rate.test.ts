import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { countedAs } from '../../../activities/providers/counted-as.ts';
import { sendDuePageMessages } from '../../../server/page-messages/send-due-page-messages.ts';
import { sendDueMails } from '../../../server/staff-mail/send-due-mails.ts';
import { storeMail } from '../../../server/staff-mail/store-mail.ts';
import { createResendFake, type ResendFake } from '../../fakes/resend.ts';
import { openNurseJob } from '../furnish.ts';
import { addResend } from './own-senders.ts';
import { signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';

const minute = 60_000;

/** The installation's Resend has a limit. */
let server: TestServer;
let resend: ResendFake;
let organisationId: string;
let applicationId: string;
beforeAll(async () => {
  resend = await createResendFake();
  server = await startTestServer({
    ...{ resend: { apiKey: resend.apiKey, baseUrl: resend.url }, limits: { resend: 1_000 } },
    providerUrls: { resend: resend.url },
  });
  const signedIn = await signInFirst(server);
  ({ organisationId } = signedIn);
  const jobId = await openNurseJob(server.database, organisationId);
  const applicant = { firstName: 'Åsa', lastName: 'Ek', email: 'asa@example.com' };
  const { body } = await signedIn.client('POST', `/api/v1/jobs/${jobId}/applications`, applicant);
  ({ applicationId } = body);
});
afterAll(async () => {
  await server.stop();
  await resend.close();
});
beforeEach(async () => {
  await server.database.pageMessage.deleteMany();
  await server.database.staffMail.deleteMany();
  await server.database.providerTurn.deleteMany();
});

/** Its turns are given away; milliseconds from now. */
const takenFor = async (ms: number, provider = 'resend') => {
  const row = { provider, nextAt: new Date(Date.now() + ms) };
  await server.database.providerTurn.upsert({ where: { provider }, create: row, update: row });
};
const pageMessage = async (kind: string, change: object = {}) => {
  const [id, createdAt] = [randomUUID(), new Date(Date.now() - minute)];
  const text = { subject: 'Din sida', text: 'Text', html: '<p>Text</p>' };
  await server.database.pageMessage.create({
    data: {
      ...{ id, organisationId, applicationId, kind, channel: 'email', language: 'sv', to: `${id}@example.com` },
      ...{ ...text, createdAt, nextAttemptAt: createdAt, ...change },
    },
  });
  return id;
};
const staffMail = (kind: 'notices' | 'reset', change: object = {}) =>
  storeMail(server.database, {
    ...{ kind, to: `${randomUUID()}@example.com`, language: 'sv', organisationId },
    ...{ subject: 'Ett besked väntar', text: 'Text', html: '<p>Text</p>', ...change },
  });
const arrived = (id: string) => resend.countByMessage().get(id) ?? 0;

describe('where the installation’s provider has a limit', () => {
  test('pages and mails to staff wait for its turn, and are not tried before', async () => {
    const [page, mail] = [await pageMessage('requestAnswered'), await staffMail('notices')];
    await takenFor(10 * minute);
    expect([await sendDuePageMessages(server), await sendDueMails(server)]).toEqual([0, 0]);
    const rows = [await server.database.pageMessage.findFirst(), await server.database.staffMail.findFirst()];
    expect(rows).toMatchObject([
      { status: 'waiting', attempts: 0 },
      { status: 'waiting', attempts: 0 },
    ]);
    await takenFor(0);
    expect([await sendDuePageMessages(server), await sendDueMails(server)]).toEqual([1, 1]);
    expect([arrived(page), arrived(mail)]).toEqual([1, 1]);
  });

  test('a page whose organisation has an account of its own waits for that one alone', async () => {
    const senderId = await addResend({ server, organisationId }, resend);
    await takenFor(10 * minute);
    const [account] = (await server.senders.of(organisationId)).email;
    const key = (account && countedAs(account, {})?.key) ?? expect.unreachable();
    await takenFor(10 * minute, key);
    const page = await pageMessage('requestAnswered');
    expect([await sendDuePageMessages(server), arrived(page)]).toEqual([0, 0]);
    await takenFor(0, key);
    expect([await sendDuePageMessages(server), arrived(page)]).toEqual([1, 1]);
    await server.database.sender.delete({ where: { id: senderId } });
    server.senders.forget(organisationId);
  });

  test('a code that somebody waits for leaves by the next turn, which others do not wait for', async () => {
    const code = await pageMessage('code');
    // Longer than others wait for a turn, and not longer than what is urgent may be given one ahead.
    await takenFor(1_900);
    await sendDuePageMessages(server);
    expect(arrived(code)).toBe(1);
  });

  test.each(['page', 'staff'] as const)('its 429 to a message of %s is heeded by all', async (whose) => {
    if (whose === 'page') await pageMessage('requestAnswered');
    else await staffMail('notices');
    resend.next({ kind: 'refuse', status: 429, code: 'rate_limit_exceeded', retryAfter: '20' });
    const startedAt = Date.now();
    await (whose === 'page' ? sendDuePageMessages(server) : sendDueMails(server));
    const until = async () => (await server.database.providerTurn.findFirst())?.nextAt.getTime() ?? 0;
    await expect.poll(until).toBeGreaterThanOrEqual(startedAt + 19_000);
  });

  test('a crowd of one organisation keeps no other one waiting', async () => {
    const other = await server.database.organization.create({
      data: { id: randomUUID(), name: 'Kommunen', slug: randomUUID(), createdAt: new Date() },
    });
    for (let count = 0; count < 15; count += 1) await pageMessage('requestAnswered');
    const page = await pageMessage('requestAnswered', { organisationId: other.id, nextAttemptAt: new Date() });
    for (let count = 0; count < 15; count += 1) await staffMail('notices');
    const mail = await staffMail('notices', { organisationId: other.id });
    const reset = await staffMail('reset');
    await sendDuePageMessages(server, Date.now() + minute);
    await sendDueMails(server, Date.now() + minute);
    expect([arrived(page), arrived(mail), arrived(reset)]).toEqual([1, 1, 1]);
    expect(await server.database.pageMessage.count({ where: { status: 'waiting' } })).toBe(4);
  });
});
