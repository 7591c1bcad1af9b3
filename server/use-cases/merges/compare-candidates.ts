import type { Candidate } from '../../../prisma/client.ts';
import { mergeFields } from '../../contract/fixed-values.ts';
import type { CandidatePair } from '../../contract/merges.ts';
import type { Caller } from '../../http/caller.ts';
import { Refusal } from '../../http/refusal.ts';
import type { Database } from '../../parts.ts';
import { loadVersion } from '../load-versions.ts';
import { toCandidateView } from '../view-rows.ts';
import { findEntry } from './find-entry.ts';
import { reasonsFor } from './find-lookalikes.ts';

type Pair = { readonly candidateId: string; readonly otherId: string };

/** Two entries side by side: what each says, what differs, what hangs on each. An entry is not compared with itself. */
export async function compareCandidates(
  database: Database,
  { organisationId }: Pick<Caller, 'organisationId'>,
  { candidateId, otherId }: Pair,
): Promise<CandidatePair> {
  const one = await findEntry(database, organisationId, candidateId);
  const other = await findEntry(database, organisationId, otherId);
  refuseSame(candidateId, otherId);
  return {
    one: await toSide(database, one),
    other: await toSide(database, other),
    differs: mergeFields.filter((field) => one[field] !== other[field]),
    reasons: await reasonsFor(database, one, other),
  };
}

export function refuseSame(one: string, other: string): void {
  if (one === other) throw new Refusal('invalid', { errors: [{ path: 'otherId', code: 'same-entry' }] });
}

async function toSide(database: Database, candidate: Candidate): Promise<CandidatePair['one']> {
  const { emailOptedOut, smsOptedOut, updatedAt } = candidate;
  return {
    ...{ candidate: toCandidateView(candidate), emailOptedOut, smsOptedOut, updatedAt: updatedAt.toISOString() },
    applications: await findApplicationsOf(database, candidate.id),
  };
}

async function findApplicationsOf(database: Database, candidateId: string) {
  const rows = await database.application.findMany({
    where: { candidateId },
    orderBy: [{ appliedAt: 'asc' }, { id: 'asc' }],
    take: 200,
    include: { job: true, _count: { select: { messages: true, notes: true, scorecards: true } } },
  });
  return Promise.all(
    rows.map(async ({ id, jobId, job, appliedAt, status, versionId, stepId, _count }) => {
      const { definition } = await loadVersion(database, versionId);
      return {
        ...{ applicationId: id, jobId, jobTitle: job.title, appliedAt: appliedAt.toISOString(), status, ..._count },
        stepName: (stepId === null ? undefined : definition.steps[stepId])?.name ?? null,
      };
    }),
  );
}
