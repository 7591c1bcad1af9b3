import { Prisma } from '../../prisma/client.ts';
import type { Database } from '../parts.ts';

/**
 * The candidate's own withdrawal that counts still; null where there is none: one that the run has refused, or that a correction has
 * put right since by putting the application back, does not.
 */
export async function findWithdrawal(
  database: Database,
  applicationId: string,
): Promise<{ readonly id: string } | null> {
  const back = await database.signal.findFirst({
    where: {
      ...{ applicationId, kind: 'corrected', appliedAt: { not: null }, refusedAt: null },
      payload: { path: ['backTo'], not: Prisma.AnyNull },
    },
    orderBy: { appliedAt: 'desc' },
    select: { appliedAt: true },
  });
  return database.signal.findFirst({
    where: {
      ...{ applicationId, kind: 'withdrawn', actorKind: 'candidate', refusedAt: null },
      // A correction may wait long after it is stored: what counts is which of the two the run heard last.
      ...(back?.appliedAt ? { OR: [{ appliedAt: null }, { appliedAt: { gt: back.appliedAt } }] } : {}),
    },
    select: { id: true },
  });
}
