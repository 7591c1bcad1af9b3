import { orNotFound } from '../../http/refusal.ts';
import type { Prisma } from '../../../prisma/client.ts';
import type { Database } from '../../parts.ts';

const reads = {
  id: true,
  versionId: true,
  stepId: true,
  visit: true,
  status: true,
  outcome: true,
  fields: true,
  pausedUntil: true,
  waitingDecisionId: true,
  candidate: true,
  answers: { select: { stepId: true } },
  decisions: { where: { status: 'stored' }, select: { id: true, stepId: true, visit: true } },
} as const satisfies Prisma.ApplicationSelect;

export type BatchCandidate = Prisma.ApplicationGetPayload<{ select: typeof reads }> & {
  /** Scorecards of the visit where the candidate stands. */
  readonly scorecards: number;
};

type Wanted = { readonly organisationId: string; readonly jobId: string; readonly applicationIds: readonly string[] };

/** Everybody whom a batch is about, in the order in which they were chosen; refuses ids of another job. */
export async function findBatchCandidates(
  database: Pick<Database, 'application' | 'scorecard'>,
  { organisationId, jobId, applicationIds }: Wanted,
): Promise<BatchCandidate[]> {
  const ids = [...new Set(applicationIds)];
  const [rows, cards] = await Promise.all([
    database.application.findMany({ where: { organisationId, jobId, id: { in: ids } }, select: reads }),
    database.scorecard.groupBy({
      by: ['applicationId', 'stepId', 'visit'],
      where: { organisationId, applicationId: { in: ids } },
      _count: true,
    }),
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const keyOf = (applicationId: string, stepId: string | null, visit: number | null) =>
    `${applicationId} ${stepId} ${visit}`;
  const counts = new Map(cards.map((one) => [keyOf(one.applicationId, one.stepId, one.visit), one._count]));
  return ids.map((id) => {
    const row = orNotFound(byId.get(id));
    return { ...row, scorecards: counts.get(keyOf(id, row.stepId, row.visit)) ?? 0 };
  });
}
