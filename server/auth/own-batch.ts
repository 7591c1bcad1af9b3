import type { Prisma } from '../../prisma/client.ts';
import type { Route } from '../contract/route.ts';
import { isId } from '../http/is-id.ts';
import type { Database } from '../parts.ts';

type Member = { readonly userId: string; readonly organisationId: string };

/** Decisions for many of which something is still to come or can still be taken back. */
export const openBatches: Prisma.DecisionBatchWhereInput = {
  OR: [
    { status: { in: ['running', 'paused', 'stopped', 'takingBack'] } },
    { items: { some: { decision: { is: { status: { in: ['stored', 'waiting'] } } } } } },
  ],
};

const dayMs = 86_400_000;

/** Whether a request is about one that the member has begun and can still take back, or has taken back since yesterday: they see it through whatever they are in the job by now. To read it, also for a day after it ended and the last of it left. */
export async function isOwnBatch(
  database: Database,
  { userId: decidedBy, organisationId }: Member,
  { batchId: id }: Readonly<Record<string, unknown>>,
  method: Route['method'],
): Promise<boolean> {
  if (typeof id !== 'string' || !isId(id)) return false;
  const sinceYesterday = { gt: new Date(Date.now() - dayMs) };
  const takenBack = { takenBackBy: decidedBy, takenBackAt: sinceYesterday };
  const left = { items: { some: { decision: { is: { releaseAt: sinceYesterday } } } } };
  const justOver = method === 'get' ? [{ finishedAt: sinceYesterday }, left] : [];
  const where = { id, organisationId, decidedBy, OR: [openBatches, takenBack, ...justOver] };
  return (await database.decisionBatch.count({ where })) > 0;
}
