import type { Transaction } from '../../parts.ts';

/** Takes applications that are at their end out of what waits before it goes to many: they hear nothing of it, and are not counted among those who will. Of offered times they are counted when they are shown (`find-held-sends.ts`); days off keep the number that was read when they were saved. */
export async function leaveOut(transaction: Transaction, applicationIds: readonly string[]): Promise<void> {
  // As whoever takes it back: the send first, then its signals.
  await transaction.$queryRaw`
    select 1 from "held_send" where "id" in (
      select "heldSendId" from "signal"
      where "applicationId" = any(${[...applicationIds]}::uuid[]) and "heldUntil" is not null and "appliedAt" is null and "refusedAt" is null)
    order by "id" for update`;
  await transaction.$executeRaw`
    with "out" as (
      update "signal" set "refusedAt" = now(), "refusedCode" = 'ended'
      where "applicationId" = any(${[...applicationIds]}::uuid[]) and "heldUntil" is not null and "appliedAt" is null and "refusedAt" is null
      returning "heldSendId")
    update "held_send" h set "total" = h."total" - o."count"
    from (select "heldSendId", count(*)::int as "count" from "out" group by 1) o
    where h."id" = o."heldSendId" and h."kind" = 'correction'`;
}
