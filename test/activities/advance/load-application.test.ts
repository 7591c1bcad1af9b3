import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventOf } from '../../../activities/advance/event-of.ts';
import { loadApplication, toLoaded } from '../../../activities/advance/load-application.ts';
import { inTransaction } from '../../../prisma/pool.ts';
import { question } from '../../process/checks/drawings.ts';
import { openRun, type OpenRun } from '../../run/open-run.ts';

let opened: OpenRun;
beforeAll(async () => {
  opened = await openRun(question);
});
afterAll(() => opened?.close());

async function load(applicationId: string, signalId: string | null = null) {
  const opening = loadApplication(applicationId, { reference: '', signalId });
  const rows = await inTransaction(opened.run.pool, opening, async (read) => ({ statements: [], answer: read }));
  return toLoaded(rows[1] ?? []);
}

test('answers come in the order in which they were given, whatever the visit', async () => {
  const { run, database } = opened;
  const applicationId = await run.apply();
  const given = [
    { stepId: 'offer', visit: 2, day: 1 },
    { stepId: 'question', visit: 1, day: 3 },
    { stepId: 'question', visit: 3, day: 2 },
  ];
  for (const { stepId, visit, day } of given)
    await database.database.answer.create({
      data: {
        organisationId: run.organisationId,
        applicationId,
        stepId,
        visit,
        answers: { day },
        byKind: 'candidate',
        answeredAt: new Date(day),
      },
    });
  const loaded = await load(applicationId);
  expect(loaded?.answers.map(({ answers }) => answers['day'])).toEqual([1, 2, 3]);
});

test('who looks on at a job is none of its people: they answer for nothing, and sign nothing as a reader', async () => {
  const { run, database } = opened;
  const applicationId = await run.apply();
  const { jobId } = await database.database.application.findUniqueOrThrow({ where: { id: applicationId } });
  const { userId } = await database.database.jobRole.findFirstOrThrow({ where: { jobId, role: 'manager' } });
  const rolesOf = async () => (await load(applicationId))?.job.roles.map(({ role }) => role);
  const before = await rolesOf();
  await database.database.jobRole.create({ data: { jobId, role: 'viewer', userId } });
  expect(await rolesOf()).toEqual(before);
});

test('who sent the form of the public page applied then, whoever was put in did not', async () => {
  const { run, database } = opened;
  const [applied, entered] = [await run.apply(), await run.apply()];
  await database.database.consent.delete({ where: { applicationId: entered } });
  const { appliedAt } = await database.database.application.findUniqueOrThrow({ where: { id: applied } });
  expect((await load(applied))?.application.appliedAt).toBe(appliedAt.getTime());
  expect((await load(entered))?.application.appliedAt).toBeNull();
});

test('who came in by a list of more than one came with many, which their start says; whoever was alone in it or put in otherwise did not', async () => {
  const { run, database } = opened;
  const started = async (total: number | null) => {
    const id = await run.apply();
    if (total !== null) {
      const { organisationId, jobId } = await database.database.application.findUniqueOrThrow({ where: { id } });
      const list = { organisationId, jobId, fileName: 'list.csv', fileHash: '', mapping: {}, status: 'done', total };
      const { id: importId } = await database.database.import.create({ data: list });
      await database.database.application.update({ where: { id }, data: { importId } });
    }
    const loaded = await load(id);
    return loaded && eventOf({ kind: 'start' }, loaded, 0)?.many;
  };
  expect([await started(2), await started(1), await started(null)]).toEqual([true, undefined, undefined]);
});

test('what was held because it goes to many says so, what one person has asked for does not', async () => {
  const { run, database } = opened;
  const applicationId = await run.apply();
  const row = {
    organisationId: run.organisationId,
    applicationId,
    kind: 'corrected',
    payload: {},
    actorKind: 'person',
  };
  const isForMany = async (heldUntil: Date | null) => {
    const { id } = await database.database.signal.create({ data: { ...row, heldUntil } });
    return (await load(applicationId, id))?.signal?.isForMany;
  };
  expect([await isForMany(new Date()), await isForMany(null)]).toEqual([true, false]);
});
