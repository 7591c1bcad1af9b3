import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Definition } from '../../process/definition/schema.ts';
import { createRunFixture, type RunFixture } from '../run/fixture.ts';
import { until } from '../run/until.ts';
import { temporalAddress } from '../setup/test-database.ts';
import { nurse, nurseWith, stageOf } from '../process/difference/drawings.ts';
import { countRows } from './routes/row-counts.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from './start-test-server.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let server: TestServer;
let client: Client;
let run: RunFixture;
let processId: string;

beforeAll(async () => {
  server = await startTestServer();
  const first = await signInFirst(server);
  ({ client } = first);
  run = await createRunFixture({
    database: server.database,
    url: server.databaseUrl,
    temporalAddress: temporalAddress(),
    definition: nurse,
    organisationId: first.organisationId,
  });
  const version = await server.database.version.findUniqueOrThrow({ where: { id: run.versionId } });
  processId = version.processId;
});
afterAll(async () => {
  await run?.close();
  await server.stop();
});

let number = 1;
/** A version of the process with something done to it. */
async function newVersion(change: (draft: Definition) => void): Promise<string> {
  const before = await server.database.version.findUniqueOrThrow({ where: { id: run.versionId } });
  number += 1;
  const made = await server.database.version.create({
    data: {
      organisationId: run.organisationId,
      processId,
      number,
      definition: nurseWith(change),
      hash: String(number),
      calendar: before.calendar as object,
    },
  });
  return made.id;
}

const sooner = (draft: Definition) => {
  stageOf(draft, 'screening').promise.within = { amount: 3, unit: 'workingDays' };
};

/** The same stage under another id. */
const anotherId = (draft: Definition) => {
  draft.steps['selection'] = stageOf(draft, 'screening');
  draft.connections['selection'] = draft.connections['screening'] ?? {};
  delete draft.steps['screening'];
};

/** A job on the first version. */
async function newJob(): Promise<string> {
  const data = { organisationId: run.organisationId, versionId: run.versionId, title: 'Sjuksköterska' };
  return (await server.database.job.create({ data })).id;
}

/** Somebody in that job who has heard the acknowledgement and stands in the screening. */
async function applicant(jobId: string): Promise<string> {
  const applicationId = await run.apply({}, jobId);
  await run.relay();
  await until(async () => (await server.database.message.count({ where: { applicationId, status: 'sent' } })) === 1);
  await until(async () => Object.keys((await stateOf(applicationId)).pending).length === 0);
  return applicationId;
}

const stored = (id: string) => server.database.application.findUniqueOrThrow({ where: { id } });
const stateOf = async (id: string) => (await stored(id)).state as { pending: object };
const dueOf = async (applicationId: string) =>
  (await server.database.obligation.findFirstOrThrow({ where: { applicationId } })).due.getTime();

async function decided(applicationId: string): Promise<void> {
  await run.decide(applicationId, 'ask-licence', { reason: 'No number' });
  await until(async () => (await stored(applicationId)).waitingDecisionId !== null);
}

const same = Object.keys(nurse.steps).filter((id) => nurse.steps[id]?.kind !== 'end');
function bodyFor(jobId: string, versionId: string, others: Readonly<Record<string, string | null>> = {}) {
  const steps = same.map((stepId) => ({
    versionId: run.versionId,
    stepId,
    to: stepId in others ? (others[stepId] ?? null) : stepId,
  }));
  return { versionId, jobs: [{ jobId, candidates: true, newCandidates: true }], steps };
}

const post = (path: string, body: unknown, headers = {}) =>
  client('POST', `/api/v1/processes/${processId}/${path}`, body, headers);

/** The move once every run has answered. */
async function arrived(moveId: string) {
  return until(async () => {
    await run.relay();
    const { body } = await client('GET', `/api/v1/moves/${moveId}`);
    return body.waiting === 0 && body;
  });
}

const candidatesOf = async (moveId: string) => {
  const { body } = await client('GET', `/api/v1/moves/${moveId}/candidates`);
  return Object.fromEntries(
    body.items.map((one: { applicationId: string; status: string; code: string | null }) => [
      one.applicationId,
      [one.status, one.code],
    ]),
  );
};

describe('a process that people are on their way in', () => {
  test('says who stands where, per job and version', async () => {
    const jobId = await newJob();
    await applicant(jobId);
    await run.apply({}, jobId);
    const { body } = await client('GET', `/api/v1/processes/${processId}/impact`);
    expect(body.jobs.find(({ id }: { id: string }) => id === jobId)).toMatchObject({ number: 1, active: 2 });
    const own = body.steps.filter((step: { jobId: string }) => step.jobId === jobId);
    expect(own.map(({ stepId, kind, active }: Record<string, unknown>) => [stepId, kind, active]).toSorted()).toEqual([
      [null, 'start', 1],
      ['screening', 'stage', 1],
    ]);
  });
});

describe('a move', () => {
  test('is tried on each candidate as their run would take it, and stores nothing', async () => {
    const jobId = await newJob();
    const [goes, waits] = [await applicant(jobId), await applicant(jobId)];
    await decided(waits);
    const versionId = await newVersion(sooner);
    const before = await countRows(server.database);
    const { status, body } = await post('moves/preview', bodyFor(jobId, versionId));
    expect(status).toBe(200);
    const tried = Object.fromEntries(body.items.map((one: { applicationId: string }) => [one.applicationId, one]));
    expect(tried[waits]).toMatchObject({ outcome: 'stays', code: 'decisionWaits', after: null });
    const told = tried[goes];
    expect(told).toMatchObject({ outcome: 'moves', before: { stepId: 'screening' }, after: { stepId: 'screening' } });
    expect(Date.parse(told.before.promise)).toBe(await dueOf(goes));
    expect(Date.parse(told.after.promise)).toBeLessThan(await dueOf(goes));
    expect(told.after.next.text).toMatch(/^(Uppskjutet besked: urvalet|Delayed answer: screening)$/);
    expect(Date.parse(told.after.next.at)).toBeLessThan(Date.parse(told.before.next.at));
    expect(await countRows(server.database)).toEqual(before);
  });

  test('is tried against the draft where no version is named, page by page', async () => {
    const jobId = await newJob();
    const both = [await applicant(jobId), await applicant(jobId)];
    const { versionId: _, ...body } = bodyFor(jobId, run.versionId);
    const first = await post('moves/preview?limit=1', body);
    const second = await post(`moves/preview?limit=1&after=${first.body.next}`, body);
    expect([first, second].flatMap((answer) => answer.body.items).map(({ applicationId }) => applicationId)).toEqual(
      both.toSorted(),
    );
    expect(second.body.next).toBeNull();
  });

  test('moves whom it can, says why somebody stays, and takes the job over for those to come', async () => {
    const jobId = await newJob();
    const [goes, waits] = [await applicant(jobId), await applicant(jobId)];
    await decided(waits);
    const versionId = await newVersion(sooner);
    const promised = await dueOf(goes);
    const headers = { 'idempotency-key': `move-${jobId}` };
    const made = await post('moves', bodyFor(jobId, versionId), headers);
    expect([made.status, made.body.total, made.body.jobs]).toEqual([202, 2, 1]);
    await server.database.idempotencyKey.deleteMany({ where: { key: headers['idempotency-key'] } });
    expect((await post('moves', bodyFor(jobId, versionId), headers)).body.id).toBe(made.body.id);
    expect(await arrived(made.body.id)).toMatchObject({ moved: 1, stayed: 1, undone: 0 });
    expect(await candidatesOf(made.body.id)).toEqual({ [goes]: ['moved', null], [waits]: ['stayed', 'decisionWaits'] });
    expect([(await stored(goes)).versionId, (await stored(waits)).versionId]).toEqual([versionId, run.versionId]);
    expect(await dueOf(goes)).toBeLessThan(promised);
    expect((await server.database.job.findUniqueOrThrow({ where: { id: jobId } })).versionId).toBe(versionId);
    const { body: listed } = await client('GET', `/api/v1/processes/${processId}/moves`);
    expect(listed.items[0].id).toBe(made.body.id);
  });

  test('is undone as a whole: everybody and the job are back, and a date that became earlier stays', async () => {
    const jobId = await newJob();
    const goes = await applicant(jobId);
    const versionId = await newVersion(sooner);
    const { body: made } = await post('moves', bodyFor(jobId, versionId));
    await arrived(made.id);
    const earlier = await dueOf(goes);
    const undone = await client('POST', `/api/v1/moves/${made.id}/undo`);
    expect([undone.status, undone.body.undoable]).toEqual([202, null]);
    await until(async () => {
      await run.relay();
      return (await client('GET', `/api/v1/moves/${made.id}`)).body.undone === 1;
    });
    expect((await stored(goes)).versionId).toBe(run.versionId);
    expect(await dueOf(goes)).toBe(earlier);
    expect((await server.database.job.findUniqueOrThrow({ where: { id: jobId } })).versionId).toBe(run.versionId);
    expect((await client('POST', `/api/v1/moves/${made.id}/undo`)).status).toBe(202);
    expect(await server.database.signal.count({ where: { applicationId: goes, kind: 'moveUndone' } })).toBe(1);
  });

  test('stays for those to whom something has happened since, and says so', async () => {
    const jobId = await newJob();
    const goes = await applicant(jobId);
    const { body: made } = await post('moves', bodyFor(jobId, await newVersion(sooner)));
    await arrived(made.id);
    await decided(goes);
    await client('POST', `/api/v1/moves/${made.id}/undo`);
    await until(async () => {
      await run.relay();
      return (await candidatesOf(made.id))[goes][1] === 'movedOn';
    });
    expect(await candidatesOf(made.id)).toEqual({ [goes]: ['moved', 'movedOn'] });
  });

  test('is not undone after an hour', async () => {
    const jobId = await newJob();
    const { body: made } = await post('moves', bodyFor(jobId, await newVersion(sooner)));
    await server.database.move.update({
      where: { id: made.id },
      data: { createdAt: new Date(Date.now() - 3_601_000) },
    });
    const late = await client('POST', `/api/v1/moves/${made.id}/undo`);
    expect([late.status, late.body.code]).toEqual([409, 'moveTooOld']);
  });

  test('leaves nobody out of the board: who stays is seen in the stage that they stand in, and decided by its exits', async () => {
    const jobId = await newJob();
    const stays = await applicant(jobId);
    const versionId = await newVersion((draft) => {
      draft.steps['selection'] = { ...stageOf(draft, 'screening'), exits: {} };
      delete draft.steps['screening'];
    });
    await post('moves', bodyFor(jobId, versionId, { screening: null }));
    const board = async (query = '') => {
      const { body } = await client('GET', `/api/v1/jobs/${jobId}/board${query}`);
      const of = (id: string) => body.steps.find(({ stepId }: { stepId: string }) => stepId === id);
      return [of('screening')?.count, of('screening')?.exits.length, of('selection')?.count];
    };
    expect(await board()).toEqual([1, 3, 0]);
    expect(await board(`?applicationId=${stays}`)).toEqual([1, 3, undefined]);
    expect((await client('GET', `/api/v1/jobs/${await newJob()}/board?applicationId=${stays}`)).status).toBe(404);
  });

  test('leaves those where they are who were given no step', async () => {
    const jobId = await newJob();
    const stays = await applicant(jobId);
    const { body: made } = await post('moves', bodyFor(jobId, await newVersion(sooner), { screening: null }));
    expect(await candidatesOf(made.id)).toEqual({ [stays]: ['stayed', 'noStep'] });
    expect(await server.database.signal.count({ where: { applicationId: stays, kind: 'movedToVersion' } })).toBe(0);
  });

  test('follows a stage that has another id', async () => {
    const jobId = await newJob();
    const goes = await applicant(jobId);
    const versionId = await newVersion(anotherId);
    const { body: made } = await post('moves', bodyFor(jobId, versionId, { screening: 'selection' }));
    await arrived(made.id);
    expect(await stored(goes)).toMatchObject({ versionId, stepId: 'selection', visit: 1 });
  });

  test('takes along the words that were written for its closing, also back where it is undone', async () => {
    const jobId = await newJob();
    const goes = await applicant(jobId);
    const said = { subject: 'Stängt', body: 'Skrivet för gallringen.' };
    const closingTexts = { screening: { name: '', email: { sv: said, en: said } } };
    const closing = { status: 'closing', closesAt: new Date(Date.now() + 3_600_000), closingTexts };
    await server.database.job.update({ where: { id: jobId }, data: closing });
    const { body: made } = await post('moves', bodyFor(jobId, await newVersion(anotherId), { screening: 'selection' }));
    await arrived(made.id);
    const heard = async () =>
      (await client('POST', `/api/v1/jobs/${jobId}/closing`, {})).body.items.map(({ text }: { text: string }) => text);
    expect([(await stored(goes)).stepId, await heard()]).toEqual(['selection', [expect.stringContaining(said.body)]]);
    await client('POST', `/api/v1/moves/${made.id}/undo`);
    await until(async () => (await run.relay(), (await stored(goes)).stepId === 'screening'));
    expect(await heard()).toEqual([expect.stringContaining(said.body)]);
  });

  test('tells the run also which steps nobody is moved from, as people go on meanwhile', async () => {
    const jobId = await newJob();
    const goes = await applicant(jobId);
    await post('moves', bodyFor(jobId, await newVersion(sooner), { references: null }));
    const signal = { applicationId: goes, kind: 'movedToVersion' };
    const { payload } = await server.database.signal.findFirstOrThrow({ where: signal });
    expect(payload).toMatchObject({ steps: { references: null } });
  });

  test('keeps whoever stands in a step that is not named, and tells the run of it as of one that nobody is moved from', async () => {
    const jobId = await newJob();
    const [waits, stays] = [await applicant(jobId), await applicant(jobId)];
    const body = bodyFor(jobId, await newVersion(sooner));
    const without = (...left: string[]) => ({
      ...body,
      steps: body.steps.filter(({ stepId }) => !left.includes(stepId)),
    });
    const tried = await post('moves/preview', without('screening'));
    expect(tried.body.items.map(({ code }: { code: string }) => code)).toEqual(['noStep', 'noStep']);
    const { body: made } = await post('moves', without('screening'));
    expect(await candidatesOf(made.id)).toEqual({ [waits]: ['stayed', 'noStep'], [stays]: ['stayed', 'noStep'] });
    await post('moves', without('references'));
    const { payload } = await server.database.signal.findFirstOrThrow({
      where: { applicationId: stays, kind: 'movedToVersion' },
    });
    expect(payload).toMatchObject({ steps: { references: null } });
    expect(Object.keys((payload as { steps: object }).steps)).toEqual(['references']);
  });

  test('takes along what was given in a stage that has another id, and back where it is undone', async () => {
    const jobId = await newJob();
    const goes = await applicant(jobId);
    const { organisationId } = run;
    const at = { applicationId: goes, stepId: 'screening', visit: 1 };
    const { database } = server;
    await database.scorecard.create({ data: { ...at, organisationId, authorId: 'a' } });
    await database.scorecardDraft.create({ data: { ...at, authorId: 'b', content: {}, savedAt: new Date() } });
    await database.stoodAside.create({ data: { ...at, userId: 'c', at: new Date() } });
    await database.meeting.create({ data: { ...at, organisationId, startsAt: new Date(), endsAt: new Date() } });
    await database.answer.create({ data: { ...at, organisationId, answers: {}, byKind: 'person' } });
    const places = async () => {
      const where = { applicationId: goes };
      const rows = [
        ...(await database.scorecard.findMany({ where })),
        ...(await database.scorecardDraft.findMany({ where })),
        ...(await database.stoodAside.findMany({ where })),
        ...(await database.meeting.findMany({ where })),
        ...(await database.answer.findMany({ where })),
      ];
      return rows.map(({ stepId, visit }) => `${stepId}/${visit}`);
    };
    const versionId = await newVersion(anotherId);
    const { body: made } = await post('moves', bodyFor(jobId, versionId, { screening: 'selection' }));
    await arrived(made.id);
    expect(await places()).toEqual(Array.from({ length: 5 }, () => 'selection/1'));
    await client('POST', `/api/v1/moves/${made.id}/undo`);
    await until(async () => {
      await run.relay();
      return (await client('GET', `/api/v1/moves/${made.id}`)).body.undone === 1;
    });
    expect(await places()).toEqual(Array.from({ length: 5 }, () => 'screening/1'));
  });

  test('is refused with what is wrong: no such step, a step of another kind, a version of another process', async () => {
    const jobId = await newJob();
    const versionId = await newVersion(sooner);
    const wrong = await post('moves', bodyFor(jobId, versionId, { screening: 'nowhere', licence: 'references' }));
    expect(wrong.status).toBe(422);
    expect(wrong.body.errors.map(({ code }: { code: string }) => code)).toEqual(['unknownStep', 'otherKind']);
    const other = await run.addJob(nurse);
    const elsewhere = await server.database.job.findUniqueOrThrow({ where: { id: other } });
    expect((await post('moves', bodyFor(jobId, elsewhere.versionId))).status).toBe(404);
    expect((await post('moves', bodyFor(other, versionId))).status).toBe(404);
  });
});
