import type { Database, Transaction } from '../parts.ts';

export type Names = {
  readonly candidateName: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly jobId: string;
  readonly jobTitle: string;
};

/** The candidate's name and the job's title by application id. */
export async function namesOf(
  database: Database | Transaction,
  applicationIds: readonly string[],
): Promise<Map<string, Names>> {
  const rows = await database.application.findMany({
    where: { id: { in: [...new Set(applicationIds)] } },
    select: { id: true, candidate: true, jobId: true, job: { select: { title: true } } },
  });
  return new Map(
    rows.map(({ id, candidate, jobId, job }) => [
      id,
      {
        candidateName: fullName(candidate),
        phone: candidate.phone,
        email: candidate.email,
        jobId,
        jobTitle: job.title,
      },
    ]),
  );
}

/** A name as two are compared, however they are written. */
export const plainName = (name: string) => name.normalize('NFC').trim().toLowerCase();

export const fullName = ({ firstName, lastName }: { firstName: string; lastName: string }) =>
  `${firstName} ${lastName}`.trim();
