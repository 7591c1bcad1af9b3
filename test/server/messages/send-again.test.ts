import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Person } from '../../run/fixture.ts';
import { until } from '../../run/until.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { createPageFixture, nurseProcess, type PageFixture } from '../candidate-page/page-fixture.ts';

const { acknowledgement } = nurseProcess.texts;
/** An acknowledgement that is a mail alone. */
const mailed: Definition = {
  ...nurseProcess,
  texts: {
    ...nurseProcess.texts,
    acknowledgement: { name: acknowledgement?.name ?? '', email: acknowledgement?.email },
  },
} as Definition;

let page: PageFixture;
let mailAlone: string;
beforeAll(async () => {
  page = await createPageFixture();
  mailAlone = await page.run.addJob(mailed);
});
afterAll(() => page?.close());

const messageOf = (id: string) =>
  page.database.message.findUniqueOrThrow({ where: { id }, include: { deliveries: { orderBy: { attempt: 'asc' } } } });
const tasksOf = (applicationId: string) => page.database.task.findMany({ where: { applicationId, doneAt: null } });

type Stuck = Awaited<ReturnType<typeof stuckWith>>;

/** Somebody whose acknowledgement has been tried, and has not been accepted. */
async function stuckWith(outcome: string, person: Person = {}, jobId = page.run.jobId) {
  const id = await page.run.apply({ email: `${randomUUID()}@example.test`, phone: null, ...person }, jobId);
  if (outcome === 'transient') await page.silence(id);
  await page.run.relay();
  const where = { applicationId: id, status: { not: 'sending' }, deliveries: { some: { outcome } } };
  // An acknowledgement by mail leaves at once. No time may pass for it: that to the next try could pass with it, and that try leave by itself.
  const { id: messageId } = await until(async () => (await page.database.message.findFirst({ where })) ?? false);
  return { id, messageId, path: `/api/v1/applications/${id}/messages/${messageId}/again` };
}

async function formOf({ path }: Stuck) {
  const { body } = await page.client('GET', path);
  const way = (channel: string) => body.ways.find((one: { channel: string }) => one.channel === channel);
  return { ...body, email: way('email'), sms: way('sms') };
}

async function arrives({ id, messageId }: Stuck) {
  await page.run.relay();
  // What was asked for is taken in before time passes: else it may be the next try of itself that leaves.
  const waiting = { applicationId: id, appliedAt: null, refusedAt: null };
  await until(async () => (await page.database.signal.count({ where: waiting })) === 0);
  await page.run.passUntil(id, async () => (await messageOf(messageId)).acceptedAt !== null);
  return messageOf(messageId);
}

test('a message between two tries leaves when somebody asks, once, with the text that they have read', async () => {
  const stuck = await stuckWith('transient');
  const { email, sms, stopped, mayHaveCome } = await formOf(stuck);
  expect({ stopped, mayHaveCome }).toEqual({ stopped: false, mayHaveCome: null });
  expect(email).toMatchObject({ isSame: true, closed: null, needsReason: false });
  expect(sms).toMatchObject({ closed: 'noAddress' });
  expect((await page.client('POST', stuck.path, { channel: 'email', hash: 'another' })).body.code).toBe('textChanged');
  expect((await page.client('POST', stuck.path, { channel: 'sms', hash: sms.hash ?? '' })).body.code).toBe('wayClosed');
  await page.speak(stuck.id);
  const body = { channel: 'email', hash: email.hash };
  const once = { 'idempotency-key': randomUUID() };
  const asked = await page.client('POST', stuck.path, body, once);
  expect(asked.status).toBe(202);
  const message = await arrives(stuck);
  expect(message).toMatchObject({ status: 'sent', text: email.text, mayBeDouble: false });
  expect((await page.client('POST', stuck.path, body, once)).body.id).toBe(asked.body.id);
  expect((await page.client('POST', stuck.path, body)).body.code).toBe('againNotNeeded');
  const { body: story } = await page.client('GET', `/api/v1/applications/${stuck.id}/timeline`);
  expect(story.items.find(({ kind }: { kind: string }) => kind === 'askedAgain')).toMatchObject({
    ...{ messageId: stuck.messageId, actor: { kind: 'person' }, title: { en: 'Asked for another try to get through' } },
  });
  expect(await page.database.auditEntry.count({ where: { action: 'askedAgain', targetId: stuck.id } })).toBe(1);
}, 60_000);

test('it goes by the other channel in the words of the process, and says that it did', async () => {
  const stuck = await stuckWith('transient', { phone: '+46701740605' });
  const { sms } = await formOf(stuck);
  expect(sms).toMatchObject({ isSame: false, to: '+46701740605', closed: null, needsReason: false });
  expect(sms.parts).toBeGreaterThan(0);
  expect((await page.client('POST', stuck.path, { channel: 'sms', hash: sms.hash })).status).toBe(202);
  expect(await arrives(stuck)).toMatchObject({ channel: 'sms', text: sms.text, provider: 'twilio' });
}, 60_000);

test('where the process has no text for the other channel somebody writes one, which is read for its wording', async () => {
  const stuck = await stuckWith('transient', { phone: '+46701740606' }, mailAlone);
  const { sms, words } = await formOf(stuck);
  expect(sms).toMatchObject({ text: null, hash: null, closed: null });
  expect(words.text).not.toBe('');
  const preview = async (text: string) =>
    (await page.client('POST', `${stuck.path}/preview`, { channel: 'sms', subject: 'x', text })).body;
  expect((await preview('Hej {{ nobody.name }}')).unrenderable).toBe(true);
  const bad = await preview('Du är för gammal.');
  const written = { subject: 'x', text: 'Du är för gammal.' };
  const sent = { channel: 'sms', hash: bad.hash, words: written };
  expect((await page.client('POST', stuck.path, sent)).body.code).toBe('wordingBlocked');
  const mail = { channel: 'email', subject: 'Du är för gammal', text: 'Hej.' };
  const { findings } = (await page.client('POST', `${stuck.path}/preview`, mail)).body;
  expect(findings).toMatchObject([{ severity: 'blocks' }]);
  const own = { subject: 'x', text: 'Hej {{ candidate.firstName }}, vi har din ansökan.' };
  const { hash, text } = await preview(own.text);
  expect(text).toMatch(/^Hej Åsa, vi har din ansökan\./);
  expect((await page.client('POST', stuck.path, { channel: 'sms', hash, words: own })).status).toBe(202);
  expect(await arrives(stuck)).toMatchObject({ channel: 'sms', text });
}, 60_000);

test('what may have come already is not sent another time without a reason', async () => {
  page.mail.next({ kind: 'cutOffAfterData', accepts: true });
  const stuck = await stuckWith('unclear', { phone: '+46701740607' });
  const { email, sms, mayHaveCome } = await formOf(stuck);
  expect(mayHaveCome).toMatchObject({ channel: 'email', provider: 'smtp', asksFirst: false });
  expect([email.needsReason, sms.needsReason]).toEqual([true, true]);
  const body = { channel: 'sms', hash: sms.hash };
  expect((await page.client('POST', stuck.path, body)).body.code).toBe('mayHaveCome');
  const reason = 'Hon säger att inget har kommit';
  const { body: signal } = await page.client('POST', stuck.path, { ...body, reason });
  expect(await arrives(stuck)).toMatchObject({ channel: 'sms', mayBeDouble: true });
  expect(await page.database.signal.findUnique({ where: { id: signal.id } })).toMatchObject({ note: reason });
  const { body: story } = await page.client('GET', `/api/v1/applications/${stuck.id}/timeline`);
  expect(story.items.find(({ kind }: { kind: string }) => kind === 'askedAgain')).toMatchObject({ reason });
}, 60_000);

test('an address that has been put right takes it, and the task to phone is closed by that', async () => {
  page.mail.next({ kind: 'refuse', at: 'rcptTo', code: 550, text: '5.1.1 no such user' });
  const stuck = await stuckWith('permanent');
  expect(await tasksOf(stuck.id)).toMatchObject([{ about: 'phone', messageId: stuck.messageId }]);
  expect((await formOf(stuck)).email).toMatchObject({ closed: 'noAddress' });
  const { candidateId } = await page.find(stuck.id);
  const right = `${randomUUID()}@example.test`;
  await page.database.candidate.update({ where: { id: candidateId }, data: { email: right, emailDead: false } });
  const { email } = await formOf(stuck);
  expect(email).toMatchObject({ to: right, closed: null });
  await page.client('POST', stuck.path, { channel: 'email', hash: email.hash });
  expect(await arrives(stuck)).toMatchObject({ status: 'sent' });
  expect(await tasksOf(stuck.id)).toEqual([]);
}, 60_000);

test('of two who ask for it the second waits for the first: it would leave with the words of one by the way of the other', async () => {
  const stuck = await stuckWith('transient', { phone: '+46701740608' });
  const { email, sms } = await formOf(stuck);
  const { organisationId } = await page.find(stuck.id);
  const row = { organisationId, applicationId: stuck.id, kind: 'askedAgain', actorKind: 'person' };
  const first = await page.database.signal.create({ data: { ...row, payload: { messageId: stuck.messageId } } });
  const second = await page.client('POST', stuck.path, { channel: 'sms', hash: sms.hash });
  expect([second.status, second.body.code]).toEqual([409, 'againNotNeeded']);
  await page.database.signal.update({ where: { id: first.id }, data: { refusedAt: new Date() } });
  expect((await page.client('POST', stuck.path, { channel: 'email', hash: email.hash })).status).toBe(202);
}, 60_000);

/** Whether somebody waits for whoever is at a task. */
const waitsForTask = async () =>
  (
    await page.database.$queryRaw<unknown[]>`
      select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%from "task" where%'`
  ).length > 0;

test('what a person has told in that very moment is not sent beside it', async () => {
  const stuck = await stuckWith('transient');
  const { messageKey, stepId } = await messageOf(stuck.messageId);
  const { organisationId } = await page.find(stuck.id);
  const task = await page.database.task.create({
    data: {
      ...{ organisationId, applicationId: stuck.id, messageId: stuck.messageId, stepId },
      ...{ key: `lateBounce/${messageKey}`, about: 'lateBounce', assignees: [], openedAt: new Date() },
    },
  });
  const { email } = await formOf(stuck);
  const [asked] = await page.database.$transaction(
    async (transaction) => {
      await transaction.task.update({ where: { id: task.id }, data: { doneAt: new Date() } });
      const asking = page.client('POST', stuck.path, { channel: 'email', hash: email.hash });
      await until(waitsForTask);
      return [asking];
    },
    { timeout: 30_000 },
  );
  expect((await asked)?.body.code).toBe('textChanged');
}, 60_000);

test('an emergency stop keeps it, and says so', async () => {
  const stuck = await stuckWith('transient');
  const { organisationId, jobId } = await page.find(stuck.id);
  await page.client('POST', '/api/v1/stops', { jobId, reason: 'Fel text' });
  const { email, stopped } = await formOf(stuck);
  expect(stopped).toBe(true);
  await page.speak(stuck.id);
  await page.client('POST', stuck.path, { channel: 'email', hash: email.hash });
  await page.run.relay();
  await page.run.passUntil(stuck.id, async () => {
    const { body } = await page.client('GET', `/api/v1/applications/${stuck.id}/messages`);
    return body.items[0].waiting?.cause === 'stopped';
  });
  expect((await messageOf(stuck.messageId)).deliveries).toHaveLength(1);
  await page.database.emergencyStop.updateMany({ where: { organisationId }, data: { releasedAt: new Date() } });
}, 60_000);
