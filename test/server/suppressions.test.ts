import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { applyReceipts } from '../../server/relay/apply-receipts.ts';
import { changeCandidate } from '../../server/use-cases/change-candidate.ts';
import { receiveSms } from '../../server/inbound/receive-sms.ts';
import { runByHand } from '../activities/advance/run-by-hand.ts';
import { twoStages } from '../process/interpreter/definitions.ts';
import { openJob, publish } from './furnish.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from './start-test-server.ts';
import { searching } from './searching.ts';

let server: TestServer;
let client: Client;
let organisationId: string;
let jobId: string;
let versionId: string;
beforeAll(async () => {
  server = await startTestServer();
  ({ client, organisationId } = await signInFirst(server));
  const place = await publish(server.database, organisationId, twoStages);
  versionId = place.versionId;
  jobId = await openJob(server.database, place);
});
afterAll(() => server.stop());
afterEach(async () => {
  await server.database.suppression.deleteMany();
});

const email = 'asa@example.com';
const phone = '+46701740605';

/** Somebody who has applied and was written to. */
async function apply(contact: { email?: string; phone?: string }) {
  const { database, pool } = server;
  const own = { organisationId, firstName: 'Åsa', lastName: 'Ek', phoneIsMobile: true, ...contact };
  const candidate = await database.candidate.create({ data: own });
  const { id: applicationId } = await database.application.create({
    data: { organisationId, jobId, versionId, candidateId: candidate.id, pageKey: randomUUID() },
  });
  await runByHand(pool).start(applicationId);
  return { candidateId: candidate.id, applicationId };
}
async function bounce(
  applicationId: string,
  receipt: { event: string; failure: string | null; code: string },
  providerId: string = randomUUID(),
) {
  const { database } = server;
  const { id } = await database.message.findFirstOrThrow({ where: { applicationId } });
  const sent = { provider: 'resend', providerId, status: 'sent', acceptedAt: new Date(), channel: 'email' };
  await database.message.update({ where: { id }, data: sent });
  const row = { provider: 'resend', eventId: randomUUID(), messageId: id, providerId, at: new Date() };
  await database.receipt.create({ data: { ...row, ...receipt } });
  await applyReceipts(server.pool);
}
const lost = { event: 'bounced', failure: 'lost', code: 'bounce/Permanent/NoEmail' };
const list = async (query = '', headers = {}) =>
  (await client('GET', `/api/v1/suppressions${query}`, undefined, headers)).body;
const personOf = (id: string) => server.database.candidate.findUniqueOrThrow({ where: { id } });
const lift = (id: string, reason = 'The mailbox is there again') =>
  client('POST', `/api/v1/suppressions/${id}/lift`, { reason });

test('an address that came back for good is listed with why and whose it is, and is not used for another entry, before or after', async () => {
  const earlier = await apply({ email });
  const { applicationId } = await apply({ email });
  await bounce(applicationId, lost);
  const later = await apply({ email });
  for (const { candidateId } of [earlier, later])
    expect(await personOf(candidateId)).toMatchObject({ emailDead: true });
  const { items } = await list();
  expect(items).toMatchObject([
    { channel: 'email', address: email, reason: 'lost', means: 'The e-mail address does not exist.' },
  ]);
  expect([items[0].people.length, items[0].more]).toEqual([3, 0]);
});

test('of an address that many have the ten who applied last are named, and how many more have it', async () => {
  const shared = 'ingen@example.com';
  const { database } = server;
  await database.suppression.create({ data: { organisationId, channel: 'email', address: shared, reason: 'lost' } });
  const { applicationId } = await apply({ email: 'fia@example.com' });
  await bounce(applicationId, lost);
  for (let place = 0; place < 12; place += 1) {
    const person = { organisationId, firstName: 'Nr', lastName: `${place}`, email: shared };
    const { id: candidateId } = await database.candidate.create({ data: person });
    const own = { organisationId, jobId, versionId, candidateId };
    // Whoever applied twice is one person.
    for (const hour of [place, place + 0.5])
      await database.application.create({
        data: { ...own, pageKey: randomUUID(), appliedAt: new Date(hour * 3_600_000) },
      });
  }
  const { items } = await list();
  const named = items.map(({ people, more }: { people: { name: string }[]; more: number }) => [
    people.map(({ name }) => name).slice(0, 2),
    ...[people.length, more],
  ]);
  expect(named).toEqual([
    [['Åsa Ek'], 1, 0],
    [['Nr 11', 'Nr 10'], 10, 2],
  ]);
});

test('whoever gets a blocked address by a change is held to it too, and is free with another', async () => {
  const { applicationId } = await apply({ email: 'bo@example.com' });
  await bounce(applicationId, lost);
  const { candidateId } = await apply({ email: 'cia@example.com' });
  const set = (address: string) =>
    client('PATCH', `/api/v1/candidates/${candidateId}`, { email: address }, { 'if-match': '*' });
  expect((await set('bo@example.com')).status).toBe(200);
  expect(await personOf(candidateId)).toMatchObject({ emailDead: true });
  expect((await set('cia@example.org')).status).toBe(200);
  expect(await personOf(candidateId)).toMatchObject({ emailDead: false });
});

test('a complaint keeps mails from the address whoever has it, and the candidate’s page of ours says why', async () => {
  const { applicationId } = await apply({ email: 'dan@example.com' });
  await bounce(applicationId, { event: 'complained', failure: null, code: 'complained' });
  const second = await apply({ email: 'dan@example.com' });
  expect(await personOf(second.candidateId)).toMatchObject({ emailOptedOut: true });
  const { body } = await client('GET', `/api/v1/applications/${second.applicationId}`);
  expect(body.blocked).toEqual({ email: { why: 'complained', since: expect.any(String) }, sms: null });
});

test('a complaint about an address that the candidate had before leaves the present one open', async () => {
  const { candidateId, applicationId } = await apply({ email: 'ny@example.com' });
  const { database } = server;
  const { id: messageId } = await database.message.findFirstOrThrow({ where: { applicationId } });
  const providerId = randomUUID();
  const sent = { channel: 'email', provider: 'resend', providerId, startedAt: new Date() };
  await database.delivery.create({ data: { ...sent, messageId, attempt: 1, to: 'gammal@example.com' } });
  await bounce(applicationId, { event: 'complained', failure: null, code: 'complained' }, providerId);
  expect(await personOf(candidateId)).toMatchObject({ emailOptedOut: false });
  expect((await list()).items).toMatchObject([{ address: 'gammal@example.com', reason: 'complained' }]);
});

test('a number that says STOP gets no texts by a later entry either, until it says START', async () => {
  await apply({ phone });
  const say = (text: string) =>
    receiveSms(server, { eventId: randomUUID(), from: phone, to: '+46766861004', text, attachments: 0 });
  await say('STOPP');
  const later = await apply({ phone });
  expect(await personOf(later.candidateId)).toMatchObject({ smsOptedOut: true });
  expect((await list('', searching('4670174'))).items).toMatchObject([{ address: phone, reason: 'optedOut' }]);
  await say('START');
  expect((await list()).items).toEqual([]);
  const last = await apply({ phone });
  expect(await personOf(last.candidateId)).toMatchObject({ smsOptedOut: false });
});

test('an administrator lifts it with a reason, which is kept, and the address is used again; bouncing blocks it anew', async () => {
  const { candidateId, applicationId } = await apply({ email: 'eva@example.com' });
  await bounce(applicationId, lost);
  const [{ id }] = (await list()).items;
  expect((await client('POST', `/api/v1/suppressions/${id}/lift`, {})).status).toBe(400);
  expect((await lift(id)).status).toBe(200);
  expect(await personOf(candidateId)).toMatchObject({ emailDead: false });
  expect((await list()).items).toEqual([]);
  expect((await lift(id)).status).toBe(404);
  const row = await server.database.suppression.findUniqueOrThrow({ where: { id } });
  expect(row).toMatchObject({ liftReason: 'The mailbox is there again', liftedById: expect.any(String) });
  const entry = await server.database.auditEntry.findFirstOrThrow({ where: { action: 'liftSuppression' } });
  expect(entry).toMatchObject({ targetId: id, before: { channel: 'email', reason: 'lost' } });
  await bounce(applicationId, lost);
  expect((await list()).items).toMatchObject([{ id }]);
});

test('lifting the block of a number leaves alone whoever has declined texts themselves', async () => {
  const shared = '+46701740699';
  const [own, other] = [await apply({ phone: shared }), await apply({ phone: shared })];
  const { candidateId } = own;
  const decline = (smsOptedOut: boolean) =>
    changeCandidate(server, { organisationId, by: { kind: 'candidate' }, from: '*' }, candidateId, { smsOptedOut });
  await decline(true);
  await receiveSms(server, { eventId: randomUUID(), from: shared, to: '+46766861004', text: 'STOPP', attachments: 0 });
  // Declined once more, which is known already.
  await decline(true);
  const [{ id }] = (await list('', searching('4670174'))).items;
  expect((await lift(id)).status).toBe(200);
  expect(await personOf(other.candidateId)).toMatchObject({ smsOptedOut: false });
  expect(await personOf(candidateId)).toMatchObject({ smsOptedOut: true });
  await decline(false);
  expect(await personOf(candidateId)).toMatchObject({ smsOptedOut: false, declined: [] });
});

test('a no that was said to a colleague holds for that person alone and is taken back, but frees no number that said STOP', async () => {
  const number = '+46701740688';
  const { candidateId, applicationId } = await apply({ email: 'dag@example.com', phone: number });
  const other = await apply({ phone: number });
  const say = async (smsOptedOut: boolean) =>
    (await client('PATCH', `/api/v1/candidates/${candidateId}`, { smsOptedOut }, { 'if-match': '*' })).body.declined;
  const blocked = async () => (await client('GET', `/api/v1/applications/${applicationId}`)).body.blocked.sms;
  expect(await say(true)).toEqual(['sms']);
  expect([await blocked(), (await list()).items]).toEqual([{ why: 'declined', since: null }, []]);
  expect(await personOf(candidateId)).toMatchObject({ phone: number, smsOptedOut: true });
  expect(await personOf(other.candidateId)).toMatchObject({ smsOptedOut: false });
  const where = { applicationId, kind: 'dataChanged' };
  expect(await server.database.signal.findMany({ where })).toMatchObject([{ payload: { changed: 'smsOptedOut' } }]);
  expect([await say(false), await blocked()]).toEqual([[], null]);
  await say(true);
  await receiveSms(server, { eventId: randomUUID(), from: number, to: '+46766861004', text: 'STOPP', attachments: 0 });
  expect([await say(false), await blocked()]).toEqual([[], { why: 'optedOut', since: expect.any(String) }]);
  expect(await personOf(candidateId)).toMatchObject({ smsOptedOut: true, declined: [] });
});

test('the list is read in pages', async () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 12, minute));
  await server.database.suppression.createMany({
    data: [1, 2, 3].map((n) => ({
      organisationId,
      channel: 'email',
      address: `n${n}@example.com`,
      reason: 'lost',
      at: at(n),
    })),
  });
  const first = await list('?limit=2');
  expect(first.items.map(({ address }: { address: string }) => address)).toEqual(['n3@example.com', 'n2@example.com']);
  const second = await list(`?limit=2&after=${first.next}`);
  expect(second.items.map(({ address }: { address: string }) => address)).toEqual(['n1@example.com']);
  expect(second.next).toBeNull();
});
