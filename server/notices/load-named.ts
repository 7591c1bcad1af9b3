import type { StaffNotice } from '../../prisma/client.ts';
import type { Database, Transaction } from '../parts.ts';
import { namesOf } from '../use-cases/names-of.ts';
import { peopleOf } from '../use-cases/process-views.ts';

/** What notices name: candidates with their jobs by application, people by user id, and titles and zones of jobs by id. */
export async function loadNamed(database: Database | Transaction, notices: readonly StaffNotice[]) {
  const names = await namesOf(
    database,
    notices.flatMap(({ applicationId }) => applicationId ?? []),
  );
  const people = await peopleOf(
    database,
    notices.flatMap(({ byId, insteadOf, missing }) => [byId ?? [], insteadOf ?? [], missing].flat()),
  );
  const jobs = await database.job.findMany({
    where: { id: { in: notices.flatMap(({ jobId }) => jobId ?? []) } },
    select: { id: true, title: true, zone: true },
  });
  return { names, people, jobs: new Map(jobs.map((job) => [job.id, job])) };
}
