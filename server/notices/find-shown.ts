import type { Prisma, StaffNotice } from '../../prisma/client.ts';
import { findStoodFor } from '../absences/stood-for.ts';
import { findSeenJobs } from '../auth/own-jobs.ts';
import type { Caller } from '../http/caller.ts';
import type { Database, Transaction } from '../parts.ts';

export type Reader = Pick<Caller, 'organisationId' | 'userId' | 'role' | 'rehearsal'>;

type About = Pick<StaffNotice, 'jobId' | 'applicationId'>;

/** `where`: which notices are shown. `opens`: whether what one is about can be opened; not the candidate of a meeting that was called off, whom they met alone. */
export type Shown = { readonly where: Prisma.StaffNoticeWhereInput; readonly opens: (notice: About) => boolean };

/**
 * Which of the reader's notices they are still shown, and may open: none about a job or a candidate that they do not see any more. Of a meeting that
 * was called off they are shown them, as long as it names them: that nobody comes is what they have to know.
 */
export async function findShown(database: Database | Transaction, reader: Reader): Promise<Shown> {
  const seenJobs = await findSeenJobs(database, reader);
  if (seenJobs === undefined) return { where: {}, opens: () => true };
  const met = await findMet(database, reader);
  const going = met.filter(({ status }) => ['booked', 'held', 'missed'].includes(status));
  const jobIds = new Set(seenJobs);
  const applicationIds = new Set(going.map(({ applicationId }) => applicationId));
  return {
    where: {
      OR: [
        { jobId: null, applicationId: null },
        { jobId: { in: [...jobIds] } },
        { applicationId: { in: [...applicationIds] } },
        { kind: 'meeting', subjectId: { in: met.map(({ id }) => id) } },
      ],
    },
    opens: ({ jobId, applicationId }) =>
      (jobId === null && applicationId === null) || jobIds.has(jobId ?? '') || applicationIds.has(applicationId ?? ''),
  };
}

type Met = { readonly id: string; readonly applicationId: string; readonly status: string };

/** The meetings that name the reader, or somebody for whom they answer, with candidates of whom they were told. */
async function findMet(database: Database | Transaction, { organisationId, userId }: Reader): Promise<Met[]> {
  const people = await findStoodFor(database, { organisationId, userId });
  return database.$queryRaw<Met[]>`
    select "id"::text as "id", "applicationId"::text as "applicationId", "status" from "meeting"
    where "organisationId" = ${organisationId} and "interviewerIds" && ${people}::text[] and "applicationId" in
      (select "applicationId" from "staff_notice" where "organisationId" = ${organisationId} and "userId" = ${userId})`;
}
