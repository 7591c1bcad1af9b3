import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Definition } from '../../process/definition/schema.ts';
import nurse from '../../process/gallery/nurse.json' with { type: 'json' };
import { type Relay, startRelay } from '../../server/relay/start-relay.ts';
import { createRunFixture, type RunFixture } from '../run/fixture.ts';
import { until } from '../run/until.ts';
import { type Gate, startGate } from '../setup/start-gate.ts';
import { temporalAddress } from '../setup/test-database.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from './start-test-server.ts';

let server: TestServer;
let recruiter: Client;
let run: RunFixture;
let relay: Relay;
let gate: Gate;
const reported: unknown[] = [];

beforeAll(async () => {
  const [host = '', port] = temporalAddress().split(':');
  gate = await startGate(host, Number(port));
  server = await startTestServer({ temporalAddress: `127.0.0.1:${gate.port}` });
  const { client, organisationId } = await signInFirst(server);
  recruiter = client;
  run = await createRunFixture({
    database: server.database,
    url: server.databaseUrl,
    temporalAddress: temporalAddress(),
    definition: nurse as unknown as Definition,
    organisationId,
  });
  relay = startRelay({
    pool: server.pool,
    client: server.runs.client,
    report: (error) => void reported.push(error),
    queue: run.queue,
  });
}, 120_000);

afterAll(async () => {
  await relay?.stop();
  await run?.close();
  await server?.stop();
  gate?.stop();
});

const storedAt = (applicationId: string) =>
  server.database.application.findUniqueOrThrow({ where: { id: applicationId } });

/** Somebody in the screening, whose run waits for its timers and for nothing else. */
async function inScreening(): Promise<string> {
  const applicationId = await run.apply();
  await run.relay();
  await until(async () => (await storedAt(applicationId)).stepId === 'screening');
  // Nothing is under way whose end would show the run what has been stored meanwhile.
  await until(async () => {
    const { timers, deliveries } = await run.waiting(applicationId);
    return timers.length > 0 && deliveries.length === 0;
  });
  return applicationId;
}

const rejection = {
  ...{ stepId: 'screening', visit: 1, exitId: 'reject' },
  ...{ feedbackText: 'Tjänsten kräver två års erfarenhet av akutvård.', reason: 'Kravprofilen.' },
};
const decide = (applicationId: string, key: Record<string, string> = {}) =>
  recruiter('POST', `/api/v1/applications/${applicationId}/decisions`, rejection, key);
const takeBack = (decisionId: string, key: Record<string, string> = {}) =>
  recruiter('POST', `/api/v1/decisions/${decisionId}/take-back`, undefined, key);
const isWaiting = (applicationId: string, decisionId: string) =>
  until(async () => (await storedAt(applicationId)).waitingDecisionId === decisionId);
const eventsOf = async (applicationId: string) => {
  const events = await server.database.appliedEvent.findMany({ where: { applicationId }, orderBy: { seq: 'asc' } });
  return events
    .filter(({ kind }) => ['decided', 'takenBack'].includes(kind))
    .map(({ kind, refused }) => [kind, refused]);
};

test('a decision posted while Temporal is away is stored, answered 202, and applied exactly once when it is back', async () => {
  gate.shut();
  const applicationId = await inScreening();
  const key = { 'idempotency-key': 'posted-while-away' };
  const posted = await decide(applicationId, key);
  expect(posted.status).toBe(202);
  // Posted again by a client that heard nothing: the same decision.
  expect((await decide(applicationId, key)).body.id).toBe(posted.body.id);

  await until(async () => reported.length > 0);
  const waiting = await recruiter('GET', `/api/v1/decisions/${posted.body.id}`);
  expect(waiting.status).toBe(200);
  expect((await storedAt(applicationId)).waitingDecisionId).toBeNull();
  expect(await server.database.signal.count({ where: { applicationId, appliedAt: null, refusedAt: null } })).toBe(1);

  gate.open();
  await isWaiting(applicationId, posted.body.id);
  expect(await eventsOf(applicationId)).toEqual([['decided', null]]);
  expect(await server.database.decision.count({ where: { applicationId } })).toBe(1);
  expect(await server.database.message.count({ where: { applicationId, purpose: 'exit' } })).toBe(1);
  expect(String(reported[0])).toContain('Temporal does not answer');
}, 120_000);

test('taking a decision back answers at once that it was taken back, or that it is too late', async () => {
  gate.open();
  const applicationId = await inScreening();
  const { body: decision } = await decide(applicationId);
  await isWaiting(applicationId, decision.id);
  const key = { 'idempotency-key': 'taken-back-at-once' };
  const taken = await takeBack(decision.id, key);
  expect([taken.status, taken.body.status]).toEqual([202, 'applied']);
  expect((await storedAt(applicationId)).waitingDecisionId).toBeNull();
  expect((await takeBack(decision.id, key)).body).toEqual(taken.body);
  // As a page saw it a moment before: only the run knows that nothing is left to take back.
  await server.database.decision.update({ where: { id: decision.id }, data: { status: 'waiting' } });
  const late = await takeBack(decision.id, { 'idempotency-key': 'too-late' });
  expect([late.status, late.body.code]).toEqual([409, 'alreadyReleased']);
  expect(await takeBack(decision.id, { 'idempotency-key': 'too-late' })).toMatchObject({ status: 409 });
  expect(await eventsOf(applicationId)).toEqual([
    ['decided', null],
    ['takenBack', null],
    ['takenBack', 'decisionUnknown'],
  ]);
}, 120_000);

test('a decision taken back while Temporal is away is answered 202 all the same, and nothing of it leaves when it is back', async () => {
  gate.open();
  const applicationId = await inScreening();
  gate.shut();
  const { body: decision } = await decide(applicationId);
  const taken = await takeBack(decision.id);
  expect([taken.status, ['stored', 'sent'].includes(taken.body.status)]).toEqual([202, true]);
  // What was asked for first was tried more often meanwhile, and is sent later.
  const nextAttemptAt = new Date(Date.now() + 3_600_000);
  await server.database.signal.updateMany({ where: { applicationId, kind: 'decided' }, data: { nextAttemptAt } });

  gate.open();
  await until(async () => (await eventsOf(applicationId)).length === 2);
  expect(await eventsOf(applicationId)).toEqual([
    ['decided', null],
    ['takenBack', null],
  ]);
  expect((await recruiter('GET', `/api/v1/decisions/${decision.id}`)).body.status).toBe('takenBack');
  const messages = await server.database.message.findMany({ where: { applicationId, purpose: 'exit' } });
  expect(messages.map(({ status }) => status)).toEqual(['cancelled']);
}, 120_000);

test('a decision taken back while no worker answers is answered 202, and applied once when there is one', async () => {
  gate.open();
  const applicationId = await inScreening();
  const { body: decision } = await decide(applicationId);
  await isWaiting(applicationId, decision.id);
  await run.stopWorker();
  const taken = await takeBack(decision.id);
  expect([taken.status, ['stored', 'sent'].includes(taken.body.status)]).toEqual([202, true]);
  await run.startWorker();
  await until(async () => (await eventsOf(applicationId)).length === 2);
  expect((await recruiter('GET', `/api/v1/signals/${taken.body.id}`)).body.status).toBe('applied');
}, 120_000);
