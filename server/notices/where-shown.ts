import type { Prisma, StaffNotice } from '../../prisma/client.ts';
import { findStoodFor } from '../absences/stood-for.ts';
import { findSeenJobs } from '../auth/own-jobs.ts';
import type { Caller } from '../http/caller.ts';
import type { Database, Transaction } from '../parts.ts';

type Reader = Pick<Caller, 'organisationId' | 'userId' | 'role' | 'rehearsal'>;

/**
 * Which of the reader's notices they are still shown: none about a job or a candidate that they do not see any more. Of a meeting that was called
 * off they are, as long as it names them: that nobody comes is what they have to know.
 */
export async function whereShown(
  database: Database | Transaction,
  reader: Reader,
): Promise<Prisma.StaffNoticeWhereInput> {
  const seen = await findSeen(database, reader);
  if (seen === undefined) return {};
  return {
    OR: [
      { jobId: null, applicationId: null },
      { jobId: { in: [...seen.jobIds] } },
      { applicationId: { in: [...seen.applicationIds] } },
      { kind: 'meeting', subjectId: { in: [...seen.meetingIds] } },
    ],
  };
}

type About = Pick<StaffNotice, 'jobId' | 'applicationId'>;

/** Whether what a notice is about can be opened by the reader: not the candidate of a meeting that was called off, whom they met alone. */
export async function whetherOpens(
  database: Database | Transaction,
  reader: Reader,
): Promise<(notice: About) => boolean> {
  const seen = await findSeen(database, reader);
  return ({ jobId, applicationId }) =>
    seen === undefined ||
    (jobId === null && applicationId === null) ||
    seen.jobIds.has(jobId ?? '') ||
    seen.applicationIds.has(applicationId ?? '');
}

/** The jobs that the reader is in, and beside these the candidates whom they meet and the meetings that name them; undefined where they see all. */
async function findSeen(database: Database | Transaction, reader: Reader) {
  const jobIds = await findSeenJobs(database, reader);
  if (jobIds === undefined) return undefined;
  const met = await findMet(database, reader);
  const going = met.filter(({ status }) => status === 'booked' || status === 'held');
  return {
    jobIds: new Set(jobIds),
    applicationIds: new Set(going.map(({ applicationId }) => applicationId)),
    meetingIds: new Set(met.map(({ id }) => id)),
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
