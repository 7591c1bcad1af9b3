import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tellEvents } from '../../server/notices/tell-events.ts';
import { runByHand } from '../activities/advance/run-by-hand.ts';
import { openNurseJob } from './furnish.ts';
import { signInEveryRole } from './routes/members.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from './start-test-server.ts';

let server: TestServer;
let client: Client;
let jobId: string;
let applicationId: string;

beforeAll(async () => {
  server = await startTestServer();
  const { client: first, organisationId } = await signInFirst(server);
  client = first;
  jobId = await openNurseJob(server.database, organisationId);
  const applicant = { firstName: 'Åsa', lastName: 'Ek', email: 'asa@example.com', language: 'sv' };
  applicationId = (await client('POST', `/api/v1/jobs/${jobId}/applications`, applicant)).body.applicationId;
  const run = runByHand(server.pool);
  await run.start(applicationId);
  await client('POST', `/api/v1/applications/${applicationId}/withdraw`, {});
  await run.signals(applicationId);
});
afterAll(() => server.stop());

type Line = {
  id: string;
  seq: number;
  kind: string;
  title: { sv: string; en: string };
  actor: { kind: string; name: string };
};
const pageOf = async (query: string): Promise<{ items: Line[]; next: string | null }> =>
  (await client('GET', `/api/v1/applications/${applicationId}/timeline?${query}`)).body;

test('tells what happened and what followed from it, newest first, each line with its words', async () => {
  const { items } = await pageOf('limit=100');
  const kinds = items.map(({ kind }) => kind);
  expect(kinds.at(-1)).toBe('started');
  expect(kinds).toEqual(expect.arrayContaining(['enterStep', 'openObligation', 'deliver', 'withdrawn', 'complete']));
  expect(kinds.indexOf('complete')).toBeLessThan(kinds.indexOf('withdrawn'));
  expect(items.find(({ kind }) => kind === 'withdrawn')?.actor).toMatchObject({ kind: 'person' });
  for (const { title } of items) expect(title.sv.length * title.en.length).toBeGreaterThan(0);
  // The clockwork is nobody's story.
  expect(kinds).not.toContain('setTimer');
});

test('comes page by page, also in the midst of what one event has left behind', async () => {
  const { items: all } = await pageOf('limit=100');
  const found: Line[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const { items, next } = await pageOf(`limit=2${after ? `&after=${after}` : ''}`);
    expect(items.length).toBeLessThanOrEqual(2);
    found.push(...items);
    after = next;
  }
  expect(found).toEqual(all);
  expect(new Set(found.map(({ id }) => id)).size).toBe(all.length);
  expect(new Set(found.map(({ seq }) => seq)).size).toBe(2);
});

test('says why where somebody wrote it, to whoever recruits and to nobody who interviews', async () => {
  const { database, pool } = server;
  const { recruiter, interviewer } = await signInEveryRole(server, client);
  const applicant = { firstName: 'Bo', lastName: 'Ek', email: 'bo@example.com', language: 'sv' };
  const id = (await client('POST', `/api/v1/jobs/${jobId}/applications`, applicant)).body.applicationId as string;
  const path = `/api/v1/applications/${id}`;
  const run = runByHand(pool);
  await run.start(id);
  const until = new Date(Date.now() + 7 * 86_400_000).toISOString();
  await client('POST', `${path}/pause`, { until, reason: 'Chefen är sjuk' });
  await client('POST', `${path}/resume`, {});
  await run.signals(id);
  await correctBy(id, 'Citerar lagen');
  await client('POST', `${path}/withdraw`, { reason: 'Tackade ja till ett annat jobb' });
  await run.signals(id);
  const user = await database.user.findFirstOrThrow({ where: { email: 'interviewer@example.se' } });
  await database.jobRole.create({ data: { jobId, role: 'interviewer', userId: user.id } });
  const reasonsFor = async (reader: Client) =>
    (await reader('GET', `${path}/timeline?limit=100`)).body.items.flatMap(
      ({ kind, reason }: { kind: string; reason: string | null }) => (reason === null ? [] : [[kind, reason]]),
    );
  const said = [
    ['withdrawn', 'Tackade ja till ett annat jobb'],
    ['corrected', 'Citerar lagen'],
    ['paused', 'Chefen är sjuk'],
  ];
  expect(await reasonsFor(recruiter)).toEqual(said);
  const { status, body } = await interviewer('GET', `${path}/timeline?limit=100`);
  expect(status).toBe(200);
  expect(body.items.map(({ kind }: Line) => kind)).toEqual(expect.arrayContaining(['withdrawn', 'paused']));
  expect(await reasonsFor(interviewer)).toEqual([]);
});

test('says which details were changed, never what they are, and who was reminded', async () => {
  const applicant = { firstName: 'Bo', lastName: 'Ek', email: 'bo.ek@example.com', language: 'sv' };
  const { applicationId: id, candidateId } = (await client('POST', `/api/v1/jobs/${jobId}/applications`, applicant))
    .body;
  const run = runByHand(server.pool);
  await run.start(id);
  const path = `/api/v1/candidates/${candidateId}`;
  await client('PATCH', path, { lastName: 'Alm', email: 'bo.alm@example.com' }, { 'if-match': '*' });
  await run.signals(id);
  await run.fire(id, 'rung/0');
  await tellEvents(server.database);
  const { body, text } = await client('GET', `/api/v1/applications/${id}/timeline?limit=100`);
  const detailOf = (kind: string) => body.items.find((line: Line) => line.kind === kind)?.detail;
  expect(detailOf('dataChanged')).toEqual({ sv: 'namn och e-post', en: 'name and email' });
  expect(text).not.toContain('bo.alm');
  // The only one with a role in the job.
  expect(detailOf('notifyStaff').en).toMatch(/^A interviewer · /);
});

/** A correction as a run has taken it in, with words that a rule of wording spoke against. */
async function correctBy(id: string, wordingReason: string): Promise<void> {
  const { database } = server;
  const { organisationId } = await database.application.findUniqueOrThrow({ where: { id } });
  const [signalId, messageId] = [randomUUID(), randomUUID()];
  const words = { language: 'sv', subject: 'Rättelse', text: 'Det var fel', wordingReason, wordingCodes: ['age'] };
  const of = { organisationId, applicationId: id, messageId, messageKey: 'ack', signalId, correctedBy: 'somebody' };
  await database.correction.create({ data: { id: randomUUID(), ...of, ...words } });
  const signal = { kind: 'corrected', payload: {}, actorKind: 'person', appliedAt: new Date() };
  await database.signal.create({ data: { id: signalId, organisationId, applicationId: id, ...signal } });
  const { seq } = await database.application.findUniqueOrThrow({ where: { id } });
  const story = [{ kind: 'corrected', stepId: 'screening', by: { kind: 'besked' }, data: {} }];
  const event = { reference: `signal/${signalId}`, seq: seq + 1, kind: 'corrected', at: new Date(), story };
  await database.appliedEvent.create({ data: { applicationId: id, ...event } });
  await database.application.update({ where: { id }, data: { seq: seq + 1 } });
}
