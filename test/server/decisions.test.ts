import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Step } from '../../process/definition/schema.ts';
import { endsElsewhere } from '../../server/use-cases/ends-elsewhere.ts';
import { runByHand } from '../activities/advance/run-by-hand.ts';
import {
  branch,
  definitionOf,
  end,
  rejectExit,
  stage,
  stageExit,
  start,
  wait,
} from '../process/interpreter/definitions.ts';
import { openJob, publish } from './furnish.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from './start-test-server.ts';

/** The exit wants a licence, its text shows it, and the branch behind it asks for it. */
const drawing = definitionOf(
  {
    start,
    screening: stage({ exits: { advance: stageExit({ owes: 'nothing', requires: ['licence'] }), reject: rejectExit } }),
    licence: branch,
    hired: end('hired'),
    rejected: end('rejected'),
    closed: end('closed'),
  },
  {
    start: { next: 'screening' },
    screening: { advance: 'licence', reject: 'rejected' },
    licence: { licensed: 'hired', default: 'closed' },
  },
);
const body = 'Licence {{ fields.licence }}, {{ recruiter.name }}';
drawing.texts['advance'] = {
  name: 'Advance',
  email: { sv: { subject: 'Vidare', body }, en: { subject: 'Next', body } },
  sms: { sv: body, en: body },
};

let server: TestServer;
let client: Client;
let run: ReturnType<typeof runByHand>;
let organisationId: string;
let jobId: string;
let people = 0;

beforeAll(async () => {
  server = await startTestServer();
  ({ client, organisationId } = await signInFirst(server));
  run = runByHand(server.pool);
  jobId = await openJob(server.database, await publish(server.database, organisationId, drawing));
});
afterAll(() => server.stop());

/** Somebody in the screening, and the path of their decisions. */
async function apply(inJob = jobId) {
  people += 1;
  const applicant = { firstName: 'Åsa', lastName: `Ek ${people}`, email: `asa${people}@example.com`, language: 'sv' };
  const made = await client('POST', `/api/v1/jobs/${inJob}/applications`, applicant);
  expect(made.status).toBe(201);
  const { applicationId } = made.body;
  await run.start(applicationId);
  return { applicationId, path: `/api/v1/applications/${applicationId}/decisions` };
}

const advance = (licence?: string) => ({
  stepId: 'screening',
  visit: 1,
  exitId: 'advance',
  ...(licence === undefined ? {} : { fields: { licence } }),
});
const fieldsOf = async (applicationId: string) =>
  (await client('GET', `/api/v1/applications/${applicationId}`)).body.fields;
const row = (id: string) => server.database.application.findUniqueOrThrow({ where: { id } });

test('the fields that a decision brings are in its frozen text, and the application has them once it is released', async () => {
  const { applicationId, path } = await apply();
  const decided = await client('POST', path, advance('12345'));
  expect(decided.status).toBe(202);
  await run.signals(applicationId);
  expect(await fieldsOf(applicationId)).toEqual({});
  const message = await server.database.message.findFirstOrThrow({ where: { applicationId, purpose: 'exit' } });
  expect([message.status, message.text]).toEqual(['waiting', expect.stringContaining('Licence 12345')]);

  await run.fire(applicationId, 'release');
  expect(await fieldsOf(applicationId)).toEqual({ licence: '12345' });
  expect(await row(applicationId)).toMatchObject({ outcome: 'hired', stepId: 'hired' });
  const decision = await client('GET', `/api/v1/decisions/${decided.body.id}`);
  expect(decision.body.status).toBe('released');
});

test('whoever decides signs what the candidate reads, and the preview says so, whoever else answers for the stage', async () => {
  const id = '0-before-all-others';
  await server.database.user.create({ data: { id, name: 'Bo Före', email: 'bo@example.se' } });
  await server.database.jobRole.create({ data: { jobId, role: 'recruiter', userId: id } });
  const { applicationId, path } = await apply();
  const { body: seen } = await client('POST', `${path}/preview`, advance('12345'));
  expect(seen.text).toContain('Licence 12345, Anna Administratör');
  await client('POST', path, advance('12345'));
  await run.signals(applicationId);
  const message = await server.database.message.findFirstOrThrow({ where: { applicationId, purpose: 'exit' } });
  expect(message.text).toContain('Licence 12345, Anna Administratör');
  expect(message.text).not.toContain('Bo');
});

test('why a promise was waived, and what was noted of a task, is read afterwards with who it was', async () => {
  const { applicationId } = await apply();
  const read = async () => (await client('GET', `/api/v1/applications/${applicationId}`)).body;
  const [{ id }] = (await read()).obligations;
  await client('POST', `/api/v1/obligations/${id}/waive`, { reason: 'Hon bad oss låta bli' });
  await run.signals(applicationId);
  expect((await read()).obligations).toMatchObject([
    { status: 'waived', reason: 'Hon bad oss låta bli', endedBy: 'Anna Administratör' },
  ]);

  const row = await server.database.application.findUniqueOrThrow({ where: { id: applicationId } });
  const task = await server.database.task.create({
    data: {
      ...{ applicationId, organisationId: row.organisationId, key: 'reply/none', about: 'review', assignees: [] },
      openedAt: new Date(),
    },
  });
  const done = await client('POST', `/api/v1/tasks/${task.id}/done`, { note: 'Ringde, hon är nöjd' });
  expect(done.status).toBe(202);
  const { body } = await client('GET', '/api/v1/tasks?open=false');
  expect(body.items).toMatchObject([{ id: task.id, note: 'Ringde, hon är nöjd', doneBy: 'Anna Administratör' }]);
});

test('whoever has phoned what a drawing leaves unsaid has answered what was owed', async () => {
  const { message: _, ...silent } = stageExit({ owes: 'nothing' });
  const unsaid = definitionOf(
    { start, screening: stage({ exits: { advance: silent } }), hired: end('hired') },
    { start: { next: 'screening' }, screening: { advance: 'hired' } },
  );
  const { applicationId, path } = await apply(
    await openJob(server.database, await publish(server.database, organisationId, unsaid)),
  );
  await client('POST', path, advance());
  await run.signals(applicationId);
  await run.fire(applicationId, 'release');
  const task = await server.database.task.findFirstOrThrow({ where: { applicationId, about: 'phone', doneAt: null } });
  expect((await client('POST', `/api/v1/tasks/${task.id}/done`, { note: 'Ringde' })).status).toBe(202);
  await run.signals(applicationId);
  const { body } = await client('GET', `/api/v1/applications/${applicationId}`);
  expect(body.obligations).toMatchObject([{ status: 'confirmed' }]);
  expect((await client('POST', `/api/v1/tasks/${task.id}/done`, {})).status).toBe(409);
});

test('a date that is missing is asked for until it is there, and not ticked off before', async () => {
  const until = { kind: 'until', field: 'first-day', time: '08:00' } as const;
  const dated = definitionOf(
    { start, wait: { ...wait, for: until } as Step, hired: end('hired') },
    { start: { next: 'wait' }, wait: { next: 'hired' } },
  );
  const { applicationId } = await apply(
    await openJob(server.database, await publish(server.database, organisationId, dated)),
  );
  const task = await server.database.task.findFirstOrThrow({ where: { applicationId, about: 'missingDate' } });
  const done = await client('POST', `/api/v1/tasks/${task.id}/done`, {});
  expect([done.status, done.body.code]).toEqual([409, 'dateMissing']);
  await run.fire(applicationId, 'missingDate/1');
  const { kind } = await server.database.staffEvent.findFirstOrThrow({
    where: { applicationId, about: 'dateMissing' },
  });
  expect(kind).toBe('page');
  const { body: asked } = await client('GET', '/api/v1/tasks?open=true');
  expect(asked.items.find(({ id }: { id: string }) => id === task.id)).toMatchObject({ say: 'First day' });
  const thisYear = new Date().getUTCFullYear();
  for (const [date, code] of [
    ['0020-01-11', 'too-early'],
    [`${thisYear - 2}-12-31`, 'too-early'],
    [`${thisYear + 3}-01-01`, 'too-late'],
  ]) {
    const { status, body } = await client('POST', `/api/v1/tasks/${task.id}/done`, { date });
    expect([status, body.errors]).toEqual([422, [expect.objectContaining({ path: 'body.date', code })]]);
  }
  const date = `${thisYear - 1}-01-01`;
  expect((await client('POST', `/api/v1/tasks/${task.id}/done`, { date })).status).toBe(202);
  await run.signals(applicationId);
  expect(await row(applicationId)).toMatchObject({ stepId: 'hired', fields: { 'first-day': date } });
  expect(await server.database.task.findUniqueOrThrow({ where: { id: task.id } })).toMatchObject({ result: 'done' });
});

test('a decision that is taken back leaves everything as before: the next one has to bring the fields again', async () => {
  const { applicationId, path } = await apply();
  const { body: decided } = await client('POST', path, advance('12345'));
  await run.signals(applicationId);
  expect((await client('POST', `/api/v1/decisions/${decided.id}/take-back`)).status).toBe(202);
  await run.signals(applicationId);
  expect(await fieldsOf(applicationId)).toEqual({});
  const { body: undone } = await client('GET', `/api/v1/decisions/${decided.id}`);
  expect(undone).toMatchObject({ status: 'takenBack', visit: 1, exitId: 'advance', fields: { licence: '12345' } });
  const again = await client('POST', path, advance());
  expect([again.status, again.body.errors]).toEqual([422, [expect.objectContaining({ path: 'body.fields.licence' })]]);
});

test('a taking back that reaches the run before its decision still takes it back, and each is applied once', async () => {
  const { applicationId, path } = await apply();
  const { body: decided } = await client('POST', path, advance('12345'));
  const { body: asked } = await client('POST', `/api/v1/decisions/${decided.id}/take-back`);
  await run.signal(applicationId, asked.id);
  expect((await client('GET', `/api/v1/signals/${asked.id}`)).body.status).toBe('applied');
  expect((await client('GET', `/api/v1/decisions/${decided.id}`)).body.status).toBe('takenBack');
  const { timers } = await run.signals(applicationId);
  expect(timers.filter(({ timerId }) => timerId.endsWith('release'))).toEqual([]);
  const events = await server.database.appliedEvent.findMany({ where: { applicationId }, orderBy: { seq: 'asc' } });
  expect(events.map(({ kind, refused }) => [kind, refused])).toEqual([
    ['started', null],
    ['decided', null],
    ['takenBack', null],
  ]);
});

test('a decision taken back in time is taken back also where the end of its undo window is heard first', async () => {
  const { applicationId, path } = await apply();
  const { body: decided } = await client('POST', path, advance('12345'));
  await run.signals(applicationId);
  await client('POST', `/api/v1/decisions/${decided.id}/take-back`);
  const { timers } = await run.fire(applicationId, 'release');
  expect(timers.filter(({ timerId }) => timerId.endsWith('release'))).toEqual([]);
  expect((await client('GET', `/api/v1/decisions/${decided.id}`)).body.status).toBe('takenBack');
  expect(await row(applicationId)).toMatchObject({ outcome: null, stepId: 'screening' });
  const messages = await server.database.message.findMany({ where: { applicationId, purpose: 'exit' } });
  expect(messages.map(({ status }) => status)).toEqual(['cancelled']);
});

test('a newer decision replaces an older one with its fields', async () => {
  const { applicationId, path } = await apply();
  const { body: first } = await client('POST', path, advance('first'));
  await run.signals(applicationId);
  await client('POST', path, { ...advance('second'), replaces: first.id });
  await run.signals(applicationId);
  await run.fire(applicationId, 'release');
  expect(await fieldsOf(applicationId)).toEqual({ licence: 'second' });
});

test('whoever decided hears that it does not hold: the run refused it, or somebody replaced it or took it back', async () => {
  const { applicationId, path } = await apply();
  const toldOf = (decisionId: string) =>
    server.database.staffEvent.findMany({
      where: { applicationId, kind: 'decision', subjectId: decisionId },
      select: { about: true, to: true, byId: true },
    });
  const { body: first } = await client('POST', path, advance('first'));
  await run.signals(applicationId);
  const { body: second } = await client('POST', path, { ...advance('second'), replaces: first.id });
  await run.signals(applicationId);
  const { decidedBy } = await server.database.decision.findUniqueOrThrow({ where: { id: first.id } });
  const decider = [{ kind: 'person', personId: decidedBy }];
  expect(await toldOf(first.id)).toEqual([{ about: 'decisionReplaced', to: decider, byId: decidedBy }]);
  await client('POST', `/api/v1/decisions/${second.id}/take-back`);
  await run.signals(applicationId);
  expect(await toldOf(second.id)).toEqual([{ about: 'decisionTakenBack', to: decider, byId: decidedBy }]);
  await client('POST', `/api/v1/applications/${applicationId}/withdraw`, {});
  const { body: late } = await client('POST', path, advance('late'));
  await run.signals(applicationId);
  expect((await client('GET', `/api/v1/decisions/${late.id}`)).body.status).toBe('refused');
  expect(await toldOf(late.id)).toEqual([{ about: 'decisionRefused', to: decider, byId: null }]);
});

test('whoever wrote a correction that the run refuses hears of it, and the review that it had done is open again', async () => {
  const { applicationId } = await apply();
  const { correction, signal, staffEvent, task } = server.database;
  const [correctionId, signalId] = [randomUUID(), randomUUID()];
  const { userId: by } = await server.database.member.findFirstOrThrow({ where: { organizationId: organisationId } });
  const about = { organisationId, applicationId };
  const messageKey = 'screening/1/exit/1';
  await task.create({
    data: {
      ...{ ...about, key: 'review', about: 'review', assignees: [], openedAt: new Date() },
      ...{ doneAt: new Date(), doneBy: by, result: 'done' },
    },
  });
  await correction.create({
    data: {
      ...{ ...about, id: correctionId, signalId, messageId: randomUUID(), messageKey, language: 'sv' },
      ...{ subject: 'Rättelse', text: 'Beskedet var fel.', backTo: 'screening', correctedBy: by },
    },
  });
  const payload = { correctionId, messageKey, channel: 'email', backTo: 'screening' };
  await signal.create({
    data: { ...about, id: signalId, kind: 'corrected', payload, actorKind: 'person', actorId: by },
  });
  await run.signals(applicationId);
  expect(await signal.findUnique({ where: { id: signalId } })).toMatchObject({ refusedCode: 'unknownMessage' });
  expect(await staffEvent.findMany({ where: { applicationId, about: 'correctionRefused' } })).toMatchObject([
    { kind: 'decision', to: [{ kind: 'person', personId: by }], byId: null, subjectId: correctionId },
  ]);
  expect(await task.findFirst({ where: { applicationId, key: 'review' } })).toMatchObject({
    doneAt: null,
    doneBy: null,
  });
});

test('a decision in another job that a hiring closes is cancelled: the preview says so before, and whoever made it is told', async () => {
  const { applicationId, path } = await apply();
  const hired = advance('12345');
  const feedbackText = 'Du beskrev lugnt och tydligt hur du leder ett arbetslag.';
  const reasons = { reason: 'Kravprofilen', feedbackText };
  const preview = async () => (await client('POST', `${path}/preview`, hired)).body.endsElsewhere;
  expect(await preview()).toBeNull();
  const otherJob = await openJob(server.database, await publish(server.database, organisationId, drawing));
  const applicant = { firstName: 'Åsa', lastName: `Ek ${people}`, email: `asa${people}@example.com`, language: 'sv' };
  const { body: other } = await client('POST', `/api/v1/jobs/${otherJob}/applications`, applicant);
  await run.start(other.applicationId);
  expect(await preview()).toEqual({ applications: 1, decisions: 0 });
  const { body: no } = await client('POST', `/api/v1/applications/${other.applicationId}/decisions`, {
    ...{ stepId: 'screening', visit: 1, exitId: 'reject', ...reasons },
  });
  await run.signals(other.applicationId);
  expect(await preview()).toEqual({ applications: 1, decisions: 1 });
  const noToo = { ...hired, exitId: 'reject', fields: {}, ...reasons };
  expect((await client('POST', `${path}/preview`, noToo)).body).toMatchObject({ endsElsewhere: null });
  const seenBy = (seen: readonly string[]) => endsElsewhere(server.database, applicationId, seen);
  expect([await seenBy([jobId]), await seenBy([otherJob])]).toEqual([null, { applications: 1, decisions: 1 }]);

  await client('POST', path, hired);
  await run.signals(applicationId);
  await run.fire(applicationId, 'release');
  await run.signals(other.applicationId);
  expect(await row(other.applicationId)).toMatchObject({ outcome: 'closed' });
  expect((await client('GET', `/api/v1/decisions/${no.id}`)).body.status).toBe('cancelled');
  const told = await server.database.staffEvent.findMany({ where: { subjectId: no.id, kind: 'decision' } });
  expect(told).toMatchObject([
    { about: 'decisionOvertaken', applicationId: other.applicationId, byId: null, to: [{ kind: 'person' }] },
  ]);
});

test('whoever withdraws from a hiring before hearing of it has other applications that it ended: their recruiters are told, each in their job', async () => {
  const { applicationId, path } = await apply();
  const elsewhere = await openJob(server.database, await publish(server.database, organisationId, drawing));
  const applicant = { firstName: 'Åsa', lastName: `Ek ${people}`, email: `asa${people}@example.com`, language: 'sv' };
  const { body: other } = await client('POST', `/api/v1/jobs/${elsewhere}/applications`, applicant);
  await run.start(other.applicationId);
  await client('POST', path, advance('12345'));
  await run.signals(applicationId);
  await run.fire(applicationId, 'release');
  await run.signals(other.applicationId);
  expect(await row(other.applicationId)).toMatchObject({ outcome: 'closed' });
  const told = () => server.database.staffEvent.findMany({ where: { about: 'endedInVain' } });
  expect(await told()).toEqual([]);

  const { id: again } = await withdrawal(applicationId);
  await run.signals(applicationId);
  expect(await row(applicationId)).toMatchObject({ outcome: 'withdrew' });
  const to = [{ kind: 'role', role: 'recruiter' }];
  expect(await told()).toMatchObject([
    { kind: 'task', applicationId: other.applicationId, jobId: elsewhere, byId: null, to },
  ]);
  await run.signal(applicationId, again);
  await withdrawal(applicationId);
  await run.signals(applicationId);
  expect(await told()).toHaveLength(1);
});

/** The candidate's own, as their page stores it. */
const withdrawal = (applicationId: string) =>
  server.database.signal.create({
    data: { organisationId, applicationId, kind: 'withdrawn', payload: {}, actorKind: 'candidate' },
  });

test('of two who decide at once the second is told who has, and replaces it only by naming it', async () => {
  const { applicationId, path } = await apply();
  const answers = await Promise.all([client('POST', path, advance('one')), client('POST', path, advance('other'))]);
  expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
  const [made, refused] = answers.toSorted((one, other) => one.status - other.status);
  expect(refused?.body).toMatchObject({ code: 'decidedMeanwhile', decisionId: made?.body.id });
  expect(refused?.body.changedBy).toEqual(expect.any(String));
  expect(await server.database.decision.count({ where: { applicationId } })).toBe(1);
  await run.signals(applicationId);
  const stale = await client('POST', path, { ...advance('other'), replaces: randomUUID() });
  expect([stale.status, stale.body.decisionId]).toEqual([409, made?.body.id]);
  expect((await client('POST', path, { ...advance('other'), replaces: made?.body.id })).status).toBe(202);
});

test('a withdrawal in the undo window cancels the decision together with its fields', async () => {
  const { applicationId, path } = await apply();
  await client('POST', path, advance('12345'));
  await client('POST', `/api/v1/applications/${applicationId}/withdraw`, {});
  await run.signals(applicationId);
  expect(await fieldsOf(applicationId)).toEqual({});
  expect(await row(applicationId)).toMatchObject({ outcome: 'withdrew' });
});
