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
    orderBy: { createdAt: 'desc' },
    select: { createdAt: true },
  });
  return database.signal.findFirst({
    where: {
      ...{ applicationId, kind: 'withdrawn', actorKind: 'candidate', refusedAt: null },
      ...(back ? { createdAt: { gt: back.createdAt } } : {}),
    },
    select: { id: true },
  });
}
