import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Definition, StageStep } from '../../../process/definition/schema.ts';
import nurse from '../../../process/gallery/nurse.json' with { type: 'json' };
import { findOwnJobs } from '../../../server/auth/own-jobs.ts';
import { createTestDatabase, type TestDatabase } from '../../setup/test-database.ts';
import { createOrganisation, openJob, openNurseJob, publish } from '../furnish.ts';

let made: TestDatabase;
let organisationId: string;
const userId = 'ås"a';

beforeAll(async () => {
  made = await createTestDatabase();
  organisationId = await createOrganisation(made.database, 'Region Norr');
});
afterAll(() => made.drop());

/** The nurse process, in whose screening that person is responsible too. */
function naming(personId: string): Definition {
  const drawn = structuredClone(nurse) as unknown as Definition;
  (drawn.steps['screening'] as StageStep).responsible.push({ kind: 'person', personId });
  return drawn;
}

test('a job is one of those whom its drawing names, of their organisation alone, and of nobody with a longer id', async () => {
  const { database } = made;
  const named = await openJob(database, await publish(database, organisationId, naming(userId)));
  await openJob(database, await publish(database, organisationId, naming(`${userId}2`)));
  await openNurseJob(database, organisationId);
  const elsewhere = await createOrganisation(database, 'Region Syd');
  await openJob(database, await publish(database, elsewhere, naming(userId)));
  expect(await findOwnJobs(database, { organisationId, userId })).toEqual([named]);
  expect(await findOwnJobs(database, { organisationId, userId: randomUUID() })).toEqual([]);
});

test('a job is one of those too whom only an older version names, as long as somebody is on their way in it', async () => {
  const { database } = made;
  const old = await publish(database, organisationId, naming(userId));
  const { id: versionId } = await database.version.create({
    data: {
      ...{ organisationId, processId: old.processId, number: 2 },
      ...{ definition: nurse as unknown as Definition, hash: '', calendar: {} },
    },
  });
  const [jobId] = [await openJob(database, { ...old, versionId }), await openJob(database, { ...old, versionId })];
  const { id: candidateId } = await database.candidate.create({
    data: { organisationId, firstName: 'Ek', lastName: 'Bo', email: 'bo@example.com' },
  });
  const { id } = await database.application.create({
    data: { organisationId, jobId, candidateId, versionId: old.versionId, pageKey: randomUUID() },
  });
  const stands = (data: object) => database.application.update({ where: { id }, data });
  const own = async () => (await findOwnJobs(database, { organisationId, userId })).includes(jobId);
  expect(await own()).toBe(true);
  await stands({ status: 'active', stepId: 'screening', visit: 1 });
  expect(await findOwnJobs(database, { organisationId, userId })).toHaveLength(2);
  expect(await own()).toBe(true);
  await stands({ status: 'ended' });
  expect(await own()).toBe(false);
  await stands({ status: 'active', versionId });
  expect(await own()).toBe(false);
});
