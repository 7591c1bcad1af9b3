import { isAwaySince } from '../../../activities/offered-times.ts';
import { Prisma } from '../../../prisma/client.ts';
import type { Database, Transaction } from '../../parts.ts';

/**
 * By the ids of these offered times, who of their interviewers is away then by what has been set since they were offered: nobody can choose
 * them as long as that stands.
 */
export async function findAwaySince(
  database: Database | Transaction,
  slotIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (slotIds.length === 0) return new Map();
  const rows = await database.$queryRaw<{ id: string; userIds: string[] }[]>`
    select s."id"::text as "id", array_agg(distinct b."userId") as "userIds"
    from "meeting_slot" s join "absence" b on ${Prisma.raw(isAwaySince)}
    where s."id" = any(${[...slotIds]}::uuid[])
    group by 1`;
  return new Map(rows.map(({ id, userIds }) => [id, userIds]));
}
