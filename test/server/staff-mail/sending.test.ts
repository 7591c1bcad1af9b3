import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { OutgoingMessage } from '../../../activities/providers/contract.ts';
import { createSmtpProvider } from '../../../activities/providers/smtp-provider.ts';
import { createResendFake, type ResendFake } from '../../fakes/resend.ts';
import { createSmtpPeer } from '../../fakes/smtp.ts';
import { keepWriting } from '../../../server/staff-mail/hand-stored.ts';
import { sendDueMails } from '../../../server/staff-mail/send-due-mails.ts';
import { sendMail } from '../../../server/staff-mail/send-mail.ts';
import { storeMail } from '../../../server/staff-mail/store-mail.ts';
import { signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

let fake: ResendFake;
let server: TestServer;
let organisationId: string;
beforeAll(async () => {
  fake = await createResendFake();
  server = await startTestServer({ resend: { apiKey: fake.apiKey, baseUrl: fake.url } });
  ({ organisationId } = await signInFirst(server));
});
afterAll(async () => {
  await server.stop();
  await fake.close();
});
beforeEach(() => server.database.staffMail.deleteMany());

const store = (change: object = {}) =>
  storeMail(server.database, {
    ...{ kind: 'notices', to: `${randomUUID()}@example.com`, language: 'sv', organisationId },
    ...{ subject: 'Ett besked väntar', text: 'Text', html: '<p>Text</p>', ...change },
  });
const stored = (id: string) => server.database.staffMail.findUniqueOrThrow({ where: { id } });
const received = (id: string) => fake.countByMessage().get(id) ?? 0;

test('what could not be handed over is tried again, and arrives once', async () => {
  const id = await store();
  fake.next({ kind: 'refuse', status: 500 });
  await sendMail(server, id);
  expect([(await stored(id)).status, received(id)]).toEqual(['waiting', 0]);
  await sendDueMails(server, Date.now() + 5 * minute);
  expect(await stored(id)).toMatchObject({ status: 'sent', attempts: 2, text: null, to: null });
  expect(received(id)).toBe(1);
});

test('what was accepted without our hearing of it is not sent twice', async () => {
  const id = await store();
  fake.next({ kind: 'acceptThenCutOff' });
  await sendMail(server, id);
  await sendDueMails(server, Date.now() + 5 * minute);
  expect([(await stored(id)).status, received(id)]).toEqual(['sent', 1]);
});

test('an attempt of a server that died is taken over after a while, and not before', async () => {
  const id = await store();
  const begun = { status: 'sending', attempts: 1, firstAttemptAt: new Date() };
  await server.database.staffMail.update({
    where: { id },
    data: { ...begun, nextAttemptAt: new Date(Date.now() + 2 * minute) },
  });
  expect(await sendMail(server, id)).toBe(null);
  await sendDueMails(server, Date.now() + 3 * minute);
  expect([(await stored(id)).status, received(id)]).toEqual(['sent', 1]);
});

test('an attempt is let alone for as long as its call may take from when it begins, whenever its round began', async () => {
  const id = await store();
  await server.database.staffMail.update({ where: { id }, data: { nextAttemptAt: new Date(Date.now() - 9 * minute) } });
  const [carrier] = server.providers.email;
  const untils: Date[] = [];
  const send = async (message: OutgoingMessage) => {
    untils.push((await stored(id)).nextAttemptAt);
    return carrier?.send(message) ?? expect.unreachable();
  };
  const email = [{ ...(carrier ?? expect.unreachable()), send }];
  await sendMail({ ...server, providers: { ...server.providers, email } }, id, {
    now: Date.now() - 8 * minute,
  });
  expect(untils.map((until) => until.getTime() - Date.now() > 2 * minute)).toEqual([true]);
  expect(received(id)).toBe(1);
});

test('an address that there is none of is given up at once, and everything after three days', async () => {
  const nowhere = await store({ to: 'nowhere' });
  expect(await sendMail(server, nowhere)).toMatchObject({ outcome: 'refused' });
  expect(await stored(nowhere)).toMatchObject({ status: 'failed', text: null });
  const id = await store();
  await server.database.staffMail.update({ where: { id }, data: { firstAttemptAt: new Date(Date.now() - 3 * day) } });
  fake.next({ kind: 'refuse', status: 500 });
  await sendMail(server, id);
  expect(await stored(id)).toMatchObject({ status: 'failed', text: null });
});

test('a mail whose link has expired is not sent any more', async () => {
  const id = await store({ uselessAt: new Date(Date.now() + minute) });
  await sendDueMails(server, Date.now() + 2 * minute);
  expect([(await stored(id)).status, received(id)]).toEqual(['failed', 0]);
});

test('what its provider has taken and lost since is not taken for sent', async () => {
  const id = await store();
  fake.next({ kind: 'acceptThenCutOff' });
  await sendMail(server, id);
  const { providerId = '' } = fake.accepted.find(({ messageId }) => messageId === id) ?? {};
  fake.setLastEvent(providerId, 'bounced');
  await server.database.staffMail.update({ where: { id }, data: { providerId } });
  await sendDueMails(server, Date.now() + 5 * minute);
  expect((await stored(id)).status).toBe('failed');
});

test('what the first provider refuses goes by the next, and what that one may have stays with it', async () => {
  const peer = await createSmtpPeer();
  const smtp = createSmtpProvider({ url: peer.url, timeoutMs: 1_500 });
  const email = [...server.providers.email, smtp];
  const find = (name: string) => email.find((provider) => provider.name === name);
  const means = { ...server, providers: { ...server.providers, email, find } };
  const id = await store();
  fake.next({ kind: 'refuse', status: 403, code: 'invalid_api_key' });
  await sendDueMails(means);
  expect(await stored(id)).toMatchObject({ status: 'waiting', provider: 'resend', code: 'invalid_api_key' });
  peer.next({ kind: 'cutOffAfterData', accepts: true });
  await sendDueMails(means, Date.now() + minute);
  expect(await stored(id)).toMatchObject({ status: 'waiting', provider: 'smtp', unclear: true });
  await sendDueMails(means, Date.now() + 5 * minute);
  expect(await stored(id)).toMatchObject({ status: 'sent', provider: 'smtp' });
  expect(received(id)).toBe(0);
  smtp.close?.();
  await peer.close();
});

test('what a mail server took just before PostgreSQL was away for two minutes is kept as sent, and not sent again', async () => {
  const peer = await createSmtpPeer();
  const smtp = createSmtpProvider({ url: peer.url, timeoutMs: 1_500 });
  const sent: OutgoingMessage[] = [];
  let awayUntil = 0;
  let passedMs = 0;
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => performance.timeOrigin + performance.now() + passedMs);
  const send = async (message: OutgoingMessage) => {
    const outcome = await smtp.send(message);
    sent.push(message);
    awayUntil = Date.now() + 2 * minute;
    return outcome;
  };
  const email = [{ ...smtp, send }];
  const database = new Proxy(server.database, {
    get(own, name) {
      if (name !== '$transaction' || Date.now() >= awayUntil) return Reflect.get(own, name) as unknown;
      passedMs += minute / 2;
      return () => Promise.reject(new Error('PostgreSQL is away'));
    },
  });
  const means = { ...server, database, providers: { ...server.providers, email, find: () => email[0] } };
  const id = await store();
  await sendDueMails(means).catch(() => undefined);
  await sendDueMails(means, Date.now() + 5 * minute);
  expect(sent).toHaveLength(1);
  expect(peer.received).toHaveLength(1);
  expect(await stored(id)).toMatchObject({ status: 'sent', attempts: 1, unclear: false });
  expect(await attempts(id)).toEqual([['accepted', null]]);
  clock.mockRestore();
  smtp.close?.();
  await peer.close();
});

test('whoever waits for a request is let go while what became of its mail cannot be written, which goes on', async () => {
  let isAway = true;
  const write = vi.fn(async () => {
    if (isAway) throw new Error('PostgreSQL is away');
  });
  await keepWriting(write, 50);
  isAway = false;
  const tries = write.mock.calls.length;
  await expect.poll(() => write.mock.calls.length).toBe(tries + 1);
});

const attempts = async (mailId: string) => {
  const rows = await server.database.staffAttempt.findMany({ where: { mailId }, orderBy: { attempt: 'asc' } });
  return rows.map(({ outcome, code, reason }) => [outcome, code ?? reason]);
};

test('what its provider cannot tell yet is asked about again, and not sent', async () => {
  const id = await store();
  fake.next({ kind: 'acceptThenCutOff' });
  await sendMail(server, id);
  const asked = fake.requests.length;
  fake.next({ kind: 'refuse', status: 500 });
  await sendDueMails(server, Date.now() + 5 * minute);
  expect([fake.requests.length - asked, (await stored(id)).status]).toEqual([1, 'waiting']);
  await sendDueMails(server, Date.now() + 20 * minute);
  expect([(await stored(id)).status, received(id)]).toEqual(['sent', 1]);
  expect((await attempts(id)).slice(1)).toEqual([
    ['unclear', 'stillUnclear'],
    ['accepted', null],
  ]);
});

test('what a server was handing over as it died is asked about, by whom it went', async () => {
  const id = await store();
  fake.next({ kind: 'acceptThenCutOff' });
  await sendMail(server, id);
  const { providerId } = fake.accepted.find(({ messageId }) => messageId === id) ?? expect.unreachable();
  await server.database.staffAttempt.updateMany({ where: { mailId: id }, data: { outcome: null, reason: null } });
  await server.database.staffMail.update({ where: { id }, data: { status: 'sending', unclear: false } });
  await sendDueMails(server, Date.now() + 5 * minute);
  expect(await stored(id)).toMatchObject({ status: 'sent', providerId });
  expect([received(id), await attempts(id)]).toEqual([
    1,
    [
      ['unclear', 'No answer was recorded'],
      ['accepted', null],
    ],
  ]);
});

test('what a signed receipt shows to have arrived is not handed over again', async () => {
  const id = await store();
  fake.next({ kind: 'acceptThenCutOff' });
  await sendMail(server, id);
  const { providerId } = fake.accepted.find(({ messageId }) => messageId === id) ?? expect.unreachable();
  const receipt = { provider: 'resend', eventId: randomUUID(), messageId: id, providerId, event: 'delivered' };
  await server.database.receipt.create({ data: { ...receipt, at: new Date() } });
  const asked = fake.requests.length;
  await sendDueMails(server, Date.now() + 5 * minute);
  expect([fake.requests.length, (await stored(id)).status, await attempts(id)]).toEqual([
    asked,
    'sent',
    [['accepted', null]],
  ]);
});
