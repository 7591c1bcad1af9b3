import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Prisma } from '../../prisma/client.ts';
import { keepClosing } from '../../server/closing/keep-closing.ts';
import { closingInstant } from '../../server/use-cases/closing/closing-instant.ts';
import { findUntold, tellBack, untoldJobs } from '../../server/use-cases/closing/tell-back.ts';
import { tellClosing } from '../../server/use-cases/closing/tell-closing.ts';
import { waitUntil } from '../../server/launcher/wait-until.ts';
import { runByHand } from '../activities/advance/run-by-hand.ts';
import { until } from '../run/until.ts';
import { twoStages, wait } from '../process/interpreter/definitions.ts';
import { openJob, publish } from './furnish.ts';
import { drawing } from './imports/drawing.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from './start-test-server.ts';

let server: TestServer;
let client: Client;
let organisationId: string;
let run: ReturnType<typeof runByHand>;
let jobId: string;

const farewell = structuredClone(drawing);
farewell.texts['job-closed'] = {
  name: 'Closed',
  email: {
    sv: { subject: 'Jobbet är stängt', body: 'Hej {{ candidate.firstName }}, jobbet {{ job.title }} är stängt.' },
    en: { subject: 'Closed', body: 'Dear {{ candidate.firstName }}, the job {{ job.title }} is closed.' },
  },
  sms: { sv: 'Jobbet är stängt, {{ candidate.firstName }}.', en: 'Closed, {{ candidate.firstName }}.' },
};

beforeAll(async () => {
  server = await startTestServer();
  ({ client, organisationId } = await signInFirst(server));
  run = runByHand(server.pool);
});
beforeEach(async () => {
  jobId = await openJob(server.database, await publish(server.database, organisationId, farewell));
});
afterAll(() => server.stop());

async function apply(firstName: string, change: object = {}): Promise<string> {
  const applicant = { firstName, lastName: 'Ek', email: `${firstName}@example.com`, language: 'sv', ...change };
  const { applicationId } = (await client('POST', `/api/v1/jobs/${jobId}/applications`, applicant)).body;
  await run.start(applicationId);
  return applicationId;
}
const job = async () => (await client('GET', `/api/v1/jobs/${jobId}`)).body;
const close = () => client('POST', `/api/v1/jobs/${jobId}/close`, { reason: 'Filled' });
const told = (id: string) => server.database.signal.count({ where: { applicationId: id, kind: 'jobClosed' } });
const windowIsOver = () => server.database.job.update({ where: { id: jobId }, data: { closesAt: new Date() } });

test('before it is closed everybody is shown with what they would hear, by language and channel, page by page', async () => {
  await apply('Anna');
  await apply('Bo', { language: 'en' });
  await apply('Cy', { channel: 'sms', phone: '+46701740605' });
  const pages = [await client('POST', `/api/v1/jobs/${jobId}/closing?limit=2`, {})];
  pages.push(await client('POST', `/api/v1/jobs/${jobId}/closing?limit=2&after=${pages[0]?.body.next}`, {}));
  const items = pages.flatMap(({ body }) => body.items);
  const byName = Object.fromEntries(
    items.map((one: Record<string, string>) => [one['name'], [one['channel'], one['text']]]),
  );
  expect(byName).toEqual({
    'Anna Ek': ['email', expect.stringContaining('Hej Anna, jobbet Sjuksköterska är stängt.')],
    'Bo Ek': ['email', expect.stringContaining('Dear Bo, the job Sjuksköterska is closed.')],
    'Cy Ek': [
      'sms',
      expect.stringMatching(/^Jobbet är stängt, Cy\. Du kan inte svara på sms\. Här väljer du bort dem: http\S+$/),
    ],
  });
  expect(await server.database.message.count({ where: { purpose: 'jobClosed' } })).toBe(0);
});

test('whose run has not begun yet is shown as such, and not as somebody to call', async () => {
  const applicant = { firstName: 'Anna', lastName: 'Ek', email: 'anna@example.com', language: 'sv' };
  await client('POST', `/api/v1/jobs/${jobId}/applications`, applicant);
  await apply('Bo');
  const { body } = await client('POST', `/api/v1/jobs/${jobId}/closing`, {});
  const said = body.items.map((one: Record<string, unknown>) => [one['name'], one['isBegun'], one['channel']]);
  expect(said.toSorted()).toEqual([
    ['Anna Ek', false, null],
    ['Bo Ek', true, 'email'],
  ]);
  const from = body.items.map((one: Record<string, unknown>) => [one['name'], one['from']]);
  expect(Object.fromEntries(from)).toEqual({ 'Anna Ek': null, 'Bo Ek': expect.stringContaining('<besked@') });
});

test('each step has words of its own with how many stand there, and they can be changed for this closing', async () => {
  const own = structuredClone(farewell);
  const [stepId, step] = Object.entries(own.steps).find(([, one]) => one.kind === 'stage') ?? [];
  if (stepId === undefined || step?.kind !== 'stage') throw new Error('the drawing has no stage');
  own.steps[stepId] = { ...step, jobClosed: { text: 'stage-closed', channels: { kind: 'candidate' } } };
  const said = (body: string) => ({ subject: 'Stängt', body: `${body} {{ candidate.firstName }}` });
  own.texts['stage-closed'] = { name: 'Stage', email: { sv: said('Urvalet'), en: said('The screening') } };
  jobId = await openJob(server.database, await publish(server.database, organisationId, own));
  const [anna, bo] = [await apply('Anna'), await apply('Bo', { language: 'en' })];
  const { body } = await client('GET', `/api/v1/jobs/${jobId}/closing/texts`);
  expect(body.steps).toMatchObject([{ stepId, count: 2, text: { email: { sv: said('Urvalet') } } }]);

  const texts = { [stepId]: { email: { sv: said('Ändrat för') } } };
  const tried = await client('POST', `/api/v1/jobs/${jobId}/closing/preview`, { stepId, texts });
  expect(tried.body.items.map((one: { text: string }) => /(Ändrat för|The screening) \w+/.exec(one.text)?.[0])).toEqual(
    ['Ändrat för Anna', 'The screening Bo'],
  );
  const everybody = async (given: object) => {
    const shown = await client('POST', `/api/v1/jobs/${jobId}/closing`, given);
    return shown.body.items
      .map((one: { text: string }) => /(Ändrat för|Urvalet|The screening) \w+/.exec(one.text)?.[0])
      .toSorted();
  };
  expect(await everybody({})).toEqual(['The screening Bo', 'Urvalet Anna']);
  expect(await everybody({ texts })).toEqual(['The screening Bo', 'Ändrat för Anna']);
  const broken = { [stepId]: { email: { sv: said('{{ nobody.knows }}') } } };
  const refusedOne = await client('POST', `/api/v1/jobs/${jobId}/close`, { reason: 'Filled', texts: broken });
  expect([refusedOne.status, refusedOne.body.errors[0].path]).toEqual([422, `body.texts.${stepId}`]);
  expect((await job()).status).toBe('open');

  const unkind = { [stepId]: { email: { sv: said('Du är för gammal för jobbet') } } };
  const read = await client('POST', `/api/v1/jobs/${jobId}/closing/preview`, { stepId, texts: unkind });
  const blocks = ({ findings }: { findings: { severity: string }[] }) =>
    findings.some(({ severity }) => severity === 'blocks');
  expect(read.body.items.map(blocks)).toEqual([true, false]);
  const stopped = await client('POST', `/api/v1/jobs/${jobId}/close`, { reason: 'Filled', texts: unkind });
  expect([stopped.status, stopped.body.code]).toEqual([422, 'wordingBlocked']);
  expect((await job()).status).toBe('open');

  await client('POST', `/api/v1/jobs/${jobId}/close`, { reason: 'Filled', texts });
  expect(await job()).toMatchObject({ closeReason: 'Filled', closedBy: 'Anna Administratör' });
  await windowIsOver();
  await tellClosing(server.database, jobId);
  for (const id of [anna, bo]) await run.signals(id);
  const messages = await server.database.message.findMany({
    where: { applicationId: { in: [anna, bo] }, purpose: 'jobClosed' },
  });
  expect(JSON.stringify(messages)).toMatch(/Ändrat för Anna/);
  expect(JSON.stringify(messages)).toMatch(/The screening Bo/);
});

test('the words of a closing that was taken back are where the next one begins, and leave only where that one says them', async () => {
  const id = await apply('Anna');
  const { stepId } = await server.database.application.findUniqueOrThrow({ where: { id } });
  const texts = { [stepId ?? '']: { email: { sv: { subject: 'Stängt', body: 'Vi behöver ingen längre.' } }, sms: {} } };
  const written = async () => (await client('GET', `/api/v1/jobs/${jobId}/closing/texts`)).body.written;
  expect(await written()).toEqual({});
  await client('POST', `/api/v1/jobs/${jobId}/close`, { reason: 'Filled', texts });
  await client('POST', `/api/v1/jobs/${jobId}/reopen`);
  expect(await written()).toEqual(texts);
  const { body } = await client('POST', `/api/v1/jobs/${jobId}/closing`, {});
  expect(body.items[0].text).toContain('jobbet Sjuksköterska är stängt');
  await close();
  await windowIsOver();
  await tellClosing(server.database, jobId);
  await run.signals(id);
  const messages = await server.database.message.findMany({ where: { applicationId: id, purpose: 'jobClosed' } });
  expect(JSON.stringify(messages)).toContain('jobbet Sjuksköterska är stängt');
  expect(JSON.stringify(messages)).not.toContain('ingen längre');
});

test('words for everybody that block are sent with a reason, which the job keeps and the audit log does not', async () => {
  await apply('Anna');
  const { body } = await client('GET', `/api/v1/jobs/${jobId}/closing/texts`);
  const [{ stepId }] = body.steps;
  const texts = { [stepId]: { sms: { sv: 'Du är för gammal för jobbet.' } } };
  const override = { reason: 'Citat ur det som kandidaten själv skrev' };
  const closed = await client('POST', `/api/v1/jobs/${jobId}/close`, { reason: 'Filled', texts, override });
  expect(closed.status).toBe(202);
  const kept = await server.database.auditEntry.findFirstOrThrow({ where: { action: 'closeJob', targetId: jobId } });
  expect(kept.after).toEqual({ closesAt: expect.any(String), wordingCodes: [expect.any(String)] });
  expect(JSON.stringify(kept)).not.toContain(override.reason);
  expect((await job()).closeWordingReason).toBe(override.reason);
  await client('POST', `/api/v1/jobs/${jobId}/reopen`);
  expect((await job()).closeWordingReason).toBeNull();
});

test('a decision that ends the application outlives the closing in its undo window; one that leads on is taken back, and its decider told', async () => {
  const further = structuredClone(twoStages);
  Object.assign(further.texts, { 'job-closed': farewell.texts['job-closed'] });
  const { screening } = further.steps;
  if (screening?.kind !== 'stage') throw new Error('the drawing has no stage');
  further.steps['screening'] = { ...screening, undoWindow: { amount: 48, unit: 'hours' } };
  jobId = await openJob(server.database, await publish(server.database, organisationId, further));
  const [anna, bo, dora] = [await apply('Anna'), await apply('Bo'), await apply('Dora')];
  const decide = async (id: string, choice: object) => {
    const place = { stepId: 'screening', visit: 1 };
    const made = await client('POST', `/api/v1/applications/${id}/decisions`, { ...place, ...choice });
    expect([made.status, made.body.errors]).toEqual([202, undefined]);
    await run.signals(id);
    return made.body.id;
  };
  const feedbackText = 'Du beskrev lugnt och tydligt hur du leder ett arbetslag.';
  const rejected = await decide(anna, { exitId: 'reject', reason: 'Kravprofilen.', feedbackText });
  const advanced = await decide(bo, { exitId: 'advance', feedbackText });
  const { body: shown } = await client('POST', `/api/v1/jobs/${jobId}/closing`, {});
  const becomes = shown.items.map((one: Record<string, unknown>) => [one['name'], one['decision'], one['channel']]);
  expect(becomes.toSorted()).toEqual([
    ['Anna Ek', 'stands', null],
    ['Bo Ek', 'lapses', 'email'],
    ['Dora Ek', null, 'email'],
  ]);

  await close();
  await windowIsOver();
  await tellClosing(server.database, jobId);
  for (const id of [anna, bo, dora]) await run.signals(id);
  const outcome = async (id: string) =>
    (await server.database.application.findUniqueOrThrow({ where: { id } })).outcome;
  expect(await Promise.all([anna, bo, dora].map(outcome))).toEqual([null, 'closed', 'closed']);
  const wordsOf = async (applicationId: string) =>
    (await server.database.message.findMany({ where: { applicationId, purpose: { in: ['exit', 'jobClosed'] } } }))
      .map(({ purpose, status }) => [purpose, status])
      .toSorted();
  expect(await wordsOf(anna)).toEqual([['exit', 'waiting']]);
  expect(await wordsOf(bo)).toEqual([
    ['exit', 'cancelled'],
    ['jobClosed', 'waiting'],
  ]);
  const status = async (id: string) => (await client('GET', `/api/v1/decisions/${id}`)).body.status;
  expect([await status(rejected), await status(advanced)]).toEqual(['waiting', 'cancelled']);
  const told = await server.database.staffEvent.findMany({ where: { jobId, kind: 'decision' } });
  expect(told).toMatchObject([{ about: 'decisionLapsed', subjectId: advanced, applicationId: bo, byId: null }]);

  expect((await job()).status).toBe('closing');
  expect((await client('POST', `/api/v1/decisions/${rejected}/take-back`)).status).toBe(202);
  await run.signals(anna);
  expect(await outcome(anna)).toBe('closed');
  expect(await wordsOf(anna)).toEqual([
    ['exit', 'cancelled'],
    ['jobClosed', 'waiting'],
  ]);
});

test('who is being told what was decided while they wait for their end, or has heard it, is shown as such, and not as somebody to call', async () => {
  const waiting = structuredClone(twoStages);
  Object.assign(waiting.texts, { 'job-closed': farewell.texts['job-closed'] });
  Object.assign(waiting.steps, { between: wait });
  const ways = { screening: { advance: 'interview', reject: 'between' }, between: { next: 'rejected' } };
  Object.assign(waiting.connections, ways);
  jobId = await openJob(server.database, await publish(server.database, organisationId, waiting));
  const anna = await apply('Anna');
  const feedbackText = 'Du beskrev lugnt och tydligt hur du leder ett arbetslag.';
  const decided = { stepId: 'screening', visit: 1, exitId: 'reject', reason: 'Kravprofilen.', feedbackText };
  expect((await client('POST', `/api/v1/applications/${anna}/decisions`, decided)).status).toBe(202);
  await run.signals(anna);
  await run.fire(anna, 'release');
  const { body: shown } = await client('POST', `/api/v1/jobs/${jobId}/closing`, {});
  expect(shown.items).toMatchObject([{ name: 'Anna Ek', decision: 'stands', channel: null }]);
  await server.database.$executeRaw`
    update "application" set "state" = jsonb_set(jsonb_set("state", '{pending}', '{}'), '{obligations,screening/1,status}', '"delivered"')
    where "id" = ${anna}::uuid`;
  const { body: later } = await client('POST', `/api/v1/jobs/${jobId}/closing`, {});
  expect(later.items).toMatchObject([{ name: 'Anna Ek', decision: 'heard', channel: null }]);
});

test('whoever comes in as the job begins to close is refused, and not left behind in it', async () => {
  const { applying } = await server.database.$transaction(async (transaction) => {
    await transaction.job.update({ where: { id: jobId }, data: { status: 'closing' } });
    const person = { firstName: 'Anna', lastName: 'Ek', email: 'anna.ek@example.com' };
    const sent = client('POST', `/api/v1/jobs/${jobId}/applications`, person);
    expect(await waitUntil(isSomebodyWaiting, 10_000)).toBe(true);
    return { applying: sent };
  });
  expect((await applying).body.code).toBe('jobNotOpen');
  expect(await server.database.application.count({ where: { jobId } })).toBe(0);
});

/** Whether a statement waits for a row that another transaction holds. */
async function isSomebodyWaiting(): Promise<boolean> {
  const [found] = await server.database.$queryRaw<{ count: number }[]>`
    select count(*)::int as "count" from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  return (found?.count ?? 0) > 0;
}

test('a job that is closed tells nobody before its undo window is over, and is as it was once it is reopened', async () => {
  const id = await apply('Anna');
  const before = await server.database.application.findUniqueOrThrow({ where: { id } });
  expect((await close()).status).toBe(202);
  const closing = await job();
  expect([closing.status, Date.parse(closing.closesAt) - Date.now() > 9 * 60_000]).toEqual(['closing', true]);
  expect(await tellClosing(server.database, jobId)).toBe(false);
  const reopened = await client('POST', `/api/v1/jobs/${jobId}/reopen`);
  expect([reopened.status, reopened.body.status, reopened.body.closesAt]).toEqual([200, 'open', null]);
  expect(await tellClosing(server.database, jobId)).toBe(false);
  expect(await told(id)).toBe(0);
  expect(await server.database.application.findUniqueOrThrow({ where: { id } })).toEqual(before);
  expect((await client('POST', `/api/v1/jobs/${jobId}/reopen`)).body.code).toBe('jobOpen');
});

test('a promise in the job brings its closing forward, but never under ten minutes', async () => {
  const id = await apply('Anna');
  const inFiveHours = new Date(Date.now() + 5 * 3_600_000);
  await server.database.application.update({ where: { id }, data: { promiseDue: inFiveHours } });
  await close();
  expect(Date.parse((await job()).closesAt)).toBe(inFiveHours.getTime() - 3 * 3_600_000);
  await client('POST', `/api/v1/jobs/${jobId}/reopen`);
  await server.database.application.update({ where: { id }, data: { promiseDue: new Date(Date.now() + 60_000) } });
  await close();
  const left = Date.parse((await job()).closesAt) - Date.now();
  expect([left > 9 * 60_000, left <= 10 * 60_000]).toEqual([true, true]);
});

test('where nothing leaves a day on the closing waits for the sending window to open, unless a promise comes before', async () => {
  const id = await apply('Anna');
  const promised = (promiseDue: string | null) =>
    server.database.application.update({ where: { id }, data: { promiseDue } });
  const closing = async (now: string) => (await closingInstant(server.database, jobId, Date.parse(now))).toISOString();
  await promised(null);
  expect(await closing('2026-11-26T15:00:00Z')).toBe('2026-11-27T15:00:00.000Z');
  expect(await closing('2026-11-27T15:00:00Z')).toBe('2026-11-30T07:00:00.000Z');
  await promised('2026-11-30T09:00:00Z');
  expect(await closing('2026-11-27T15:00:00Z')).toBe('2026-11-28T15:00:00.000Z');
  await promised('2026-11-30T10:00:00Z');
  expect(await closing('2026-11-27T15:00:00Z')).toBe('2026-11-30T07:00:00.000Z');
});

test('when the window is over each run is told once, it cannot be reopened, and it is closed only when nobody is owed an answer', async () => {
  const id = await apply('Anna');
  await close();
  await windowIsOver();
  const closings = [keepClosing(server, 3_600_000), keepClosing(server, 3_600_000)];
  await until(async () => (await told(id)) > 0);
  await Promise.all(closings.map(({ stop }) => stop()));
  expect(await told(id)).toBe(1);
  expect((await client('POST', `/api/v1/jobs/${jobId}/reopen`)).body.code).toBe('closingBegun');
  await run.signals(id);
  expect((await job()).status).toBe('closing');
  const { body } = await client('GET', `/api/v1/jobs/${jobId}/obligations`);
  expect(body.items).toEqual([expect.objectContaining({ applicationId: id, name: 'Anna Ek', isLate: false })]);
  await server.database.obligation.updateMany({ where: { applicationId: id }, data: { status: 'delivered' } });
  expect((await job()).status).toBe('closed');
  expect((await client('GET', `/api/v1/jobs/${jobId}/obligations`)).body.items).toEqual([]);
});

/** Anna has heard a no, and a correction that is stored takes her back; her run has not heard it. */
async function takenBackSoon(): Promise<string> {
  const id = await apply('Anna');
  const text = { feedbackText: 'Tack för din ansökan.', reason: 'Legitimation saknas' };
  const decided = { stepId: 'screening', visit: 1, exitId: 'reject', ...text };
  expect((await client('POST', `/api/v1/applications/${id}/decisions`, decided)).status).toBe(202);
  await run.signals(id);
  await run.fire(id, 'release');
  const { database } = server;
  const wrong = await database.message.findFirstOrThrow({ where: { applicationId: id, purpose: 'exit' } });
  await database.message.update({ where: { id: wrong.id }, data: { status: 'sent', acceptedAt: new Date() } });
  await database.$executeRaw`
    update "application" set "state" = jsonb_set("state", array['heard', ${wrong.messageKey}], '1') where "id" = ${id}::uuid`;
  await database.obligation.updateMany({ where: { applicationId: id }, data: { status: 'delivered' } });
  const words = { subject: 'Rättelse', text: 'Beskedet var fel. Du får besked senast {{ promise.long }}.' };
  const path = `/api/v1/applications/${id}/messages/${wrong.id}/correction`;
  expect((await client('POST', path, { ...words, backTo: 'screening' })).status).toBe(202);
  return id;
}
const stands = (id: string) => server.database.application.findUnique({ where: { id } });

test('whom a correction is about to take back is still in the job that is closed meanwhile, and hears the closing', async () => {
  const id = await takenBackSoon();
  await close();
  expect((await job()).status).toBe('closing');
  await windowIsOver();
  expect(await tellClosing(server.database, jobId)).toBe(false);
  await run.signals(id);
  expect(await stands(id)).toMatchObject({ stepId: 'screening', outcome: null });
  expect(await tellClosing(server.database, jobId)).toBe(true);
  await run.signals(id);
  expect(await stands(id)).toMatchObject({ outcome: 'closed' });
});

test('whoever comes back after the others were told hears the closing too, once', async () => {
  const id = await takenBackSoon();
  const bo = await apply('Bo');
  await close();
  await server.database.job.update({ where: { id: jobId }, data: { closesAt: new Date(Date.now() - 2 * 3_600_000) } });
  expect(await tellClosing(server.database, jobId)).toBe(true);
  await run.signals(bo);
  expect([await told(bo), await told(id), (await job()).status]).toEqual([1, 0, 'closing']);
  await run.signals(id);
  expect(await stands(id)).toMatchObject({ stepId: 'screening', outcome: null });
  const closings = [keepClosing(server, 3_600_000), keepClosing(server, 3_600_000)];
  await until(async () => (await told(id)) > 0);
  await Promise.all(closings.map(({ stop }) => stop()));
  expect([await told(bo), await told(id), await tellBack(server.database, jobId)]).toEqual([1, 1, false]);
  await run.signals(id);
  expect(await stands(id)).toMatchObject({ outcome: 'closed' });
  expect(await findUntold(server.database)).not.toContain(jobId);
});

test('who comes back is looked for, every few seconds, without reading jobs that go on or people who have ended', async () => {
  const { database } = server;
  const id = await apply('Bo');
  await database.$executeRaw`
    insert into "application" select (jsonb_populate_record(a, jsonb_build_object(
      'id', gen_random_uuid(), 'pageKey', gen_random_uuid(), 'status', 'ended', 'rowIdentity', null))).*
    from "application" a, generate_series(1, 2000) where a."id" = ${id}::uuid`;
  await database.$executeRaw`analyze "application"`;
  const rows = await database.$transaction(async (transaction) => {
    // Few jobs are read at once, whatever index there is.
    await transaction.$executeRaw`set local enable_seqscan = off`;
    return transaction.$queryRaw<object[]>(Prisma.sql`explain ${untoldJobs}`);
  });
  const plan = rows.flatMap(Object.values).join('\n');
  expect(plan).toContain('job_that_closes');
  expect(plan).toContain('application_on_their_way');
  await database.application.deleteMany({ where: { jobId, status: 'ended' } });
});

test('a job with nobody in it is closed at once', async () => {
  await close();
  expect(await job()).toMatchObject({ status: 'closed', closesAt: null });
});
