import type { Prisma } from '../../prisma/client.ts';
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

/** Whether a request is about one that the member has begun and can still take back, or has taken back since yesterday: they see it through whatever they are in the job by now. */
export async function isOwnBatch(
  database: Database,
  { userId: decidedBy, organisationId }: Member,
  { batchId: id }: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  if (typeof id !== 'string' || !isId(id)) return false;
  const takenBack = { takenBackBy: decidedBy, takenBackAt: { gt: new Date(Date.now() - dayMs) } };
  const where = { id, organisationId, decidedBy, OR: [openBatches, takenBack] };
  return (await database.decisionBatch.count({ where })) > 0;
}
