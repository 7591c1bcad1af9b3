import { findStoodFor } from '../../absences/stood-for.ts';
import { findSeenJobs } from '../../auth/own-jobs.ts';
import type { Prisma } from '../../../prisma/client.ts';
import type { Caller } from '../../http/caller.ts';
import type { Database } from '../../parts.ts';

/** What a list of the caller's own that names candidates is narrowed to: all of them, but to interviewers those of the jobs that they see and those whom they meet. */
export async function seenOnes(database: Database, caller: Caller): Promise<Prisma.ApplicationWhereInput> {
  const { organisationId } = caller;
  const jobs = await findSeenJobs(database, caller);
  if (jobs === undefined) return { organisationId };
  const interviewerIds = { hasSome: await findStoodFor(database, caller) };
  const meetings = { some: { status: { in: ['booked', 'held', 'missed'] }, interviewerIds } };
  return { organisationId, OR: [{ jobId: { in: [...jobs] } }, { meetings }] };
}
