import { isBookedSince } from '../../../activities/offered-times.ts';
import { Prisma } from '../../../prisma/client.ts';
import type { Database, Transaction } from '../../parts.ts';

/** Of these offered times, those at which one of the interviewers meets somebody else by now. */
export async function findBookedSince(
  database: Database | Transaction,
  slotIds: readonly string[],
  applicationId: string,
): Promise<ReadonlySet<string>> {
  if (slotIds.length === 0) return new Set();
  const rows = await database.$queryRaw<{ id: string }[]>`
    select s."id"::text as "id" from "meeting_slot" s, (values (${applicationId}::uuid)) w("applicationId")
    where s."id" = any(${[...slotIds]}::uuid[]) and ${Prisma.raw(isBookedSince)}`;
  return new Set(rows.map(({ id }) => id));
}
