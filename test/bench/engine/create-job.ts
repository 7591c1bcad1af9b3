import { randomUUID } from 'node:crypto';
import { swedishHolidays } from '../../../activities/holidays/swedish-holidays.ts';
import type { Pool } from '../../../prisma/pool.ts';
import type { Definition } from '../../../process/definition/schema.ts';

export interface Job {
  organisationId: string;
  versionId: string;
  jobId: string;
  recruiterId: string;
}

/** An organisation with that process published and one job whose roles are filled, as the server leaves them. */
export async function createJob(pool: Pool, definition: Definition, zone = 'UTC'): Promise<Job> {
  const job = {
    organisationId: randomUUID(),
    versionId: randomUUID(),
    jobId: randomUUID(),
    recruiterId: randomUUID(),
  };
  const processId = randomUUID();
  const year = new Date().getUTCFullYear();
  const calendar = {
    holidays: swedishHolidays([year, year + 1, year + 2]),
    horizon: { from: `${year}-01-01`, to: `${year + 2}-12-31` },
  };
  await pool.query(
    `insert into "organization" ("id", "name", "slug", "createdAt") values ($1, 'Region Norr', $1, now())`,
    [job.organisationId],
  );
  await pool.query(`insert into "process" ("id", "organisationId", "slug", "draft") values ($1, $2, $3, $4)`, [
    processId,
    job.organisationId,
    definition.id,
    JSON.stringify(definition),
  ]);
  await pool.query(
    `insert into "version" ("id", "organisationId", "processId", "number", "definition", "hash", "calendar") values ($1, $2, $3, 1, $4, '', $5)`,
    [job.versionId, job.organisationId, processId, JSON.stringify(definition), JSON.stringify(calendar)],
  );
  await pool.query(
    `insert into "job" ("id", "organisationId", "versionId", "title", "zone") values ($1, $2, $3, 'Nurse', $4)`,
    [job.jobId, job.organisationId, job.versionId, zone],
  );
  await pool.query(
    `insert into "user" ("id", "name", "email", "updatedAt") values ($1, 'Karin Norén', $1 || '@example.test', now())`,
    [job.recruiterId],
  );
  for (const role of ['recruiter', 'manager', 'administrator'])
    await pool.query(`insert into "job_role" ("jobId", "role", "userId") values ($1, $2, $3)`, [
      job.jobId,
      role,
      job.recruiterId,
    ]);
  return job;
}

/** One candidate and their application, new: the relay starts its run. */
export async function apply(pool: Pool, job: Job, fields: Readonly<Record<string, string>> = {}): Promise<string> {
  const applicationId = randomUUID();
  await pool.query({
    name: 'bench-apply',
    text: `with person as (
        insert into "candidate" ("id", "organisationId", "firstName", "lastName", "email", "language", "updatedAt")
        values ($1::uuid, $2, 'Åsa', 'Lindqvist', ($1::uuid)::text || '@example.test', 'en', now()) returning "id"
      )
      insert into "application" ("id", "organisationId", "jobId", "candidateId", "versionId", "fields", "pageKey")
      select $3, $2, $4, "id", $5, $6, $7 from person`,
    values: [
      randomUUID(),
      job.organisationId,
      applicationId,
      job.jobId,
      job.versionId,
      JSON.stringify(fields),
      randomUUID(),
    ],
  });
  return applicationId;
}
