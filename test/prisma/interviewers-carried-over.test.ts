import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MigratedUpTo, migratedUpTo } from './migrated-up-to.ts';

let before: MigratedUpTo;
beforeAll(async () => {
  before = await migratedUpTo('_interviewers_are_people');
});
afterAll(() => before?.close());

test('a name becomes the one member who has it, of several the one in the job, and stays a name otherwise', async () => {
  const { client, migrate } = before;
  const [jobId, applicationId, meetingId, slotId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  // What it belongs to is of no concern here.
  await client.query('set session_replication_role = replica');
  const people = {
    omar: 'Omar Haddad',
    bo: 'Bo Lund',
    bo2: 'Bo Lund',
    eva: 'Eva Öst',
    eva2: 'Eva Öst',
    siv: 'Siv Alm',
  };
  for (const [id, name] of Object.entries(people)) {
    await client.query('insert into "user" ("id", "name", "email", "updatedAt") values ($1, $2, $1, now())', [
      id,
      name,
    ]);
    await client.query(
      `insert into "member" ("id", "organizationId", "userId", "role", "createdAt") values ($1, $2, $1, 'interviewer', now())`,
      [id, id === 'siv' ? 'another' : 'region'],
    );
  }
  for (const role of ['interviewer', 'manager'])
    await client.query('insert into "job_role" ("jobId", "role", "userId") values ($1, $2, $3)', [jobId, role, 'bo2']);
  await client.query(
    `insert into "application" ("id", "organisationId", "jobId", "candidateId", "versionId", "pageKey") values ($1, 'region', $2, $1, $1, 'key')`,
    [applicationId, jobId],
  );
  const names = JSON.stringify(['Somebody else', ' omar HADDAD', 'Bo Lund', 'Eva O\u0308st', 'Siv Alm']);
  await client.query(
    `insert into "meeting" ("id", "organisationId", "applicationId", "stepId", "visit", "startsAt", "endsAt", "interviewers")
    values ($1, 'region', $2, 'interview', 1, now(), now(), $3)`,
    [meetingId, applicationId, names],
  );
  await client.query(
    `insert into "meeting_slot" ("id", "organisationId", "jobId", "stepId", "startsAt", "endsAt", "places", "offeredBy", "interviewers")
    values ($1, 'region', $2, 'interview', now(), now(), 1, 'omar', $3)`,
    [slotId, jobId, names],
  );
  await client.query('set session_replication_role = origin');
  await migrate();
  const carried = { interviewerIds: ['bo2', 'omar'], guests: ['Somebody else', 'Eva O\u0308st', 'Siv Alm'] };
  for (const table of ['meeting', 'meeting_slot'])
    expect((await client.query(`select "interviewerIds", "guests" from "${table}"`)).rows).toEqual([carried]);
});
