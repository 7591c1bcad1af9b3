import type { Caller } from '../../http/caller.ts';
import { heldMinutes } from '../../contract/fixed-values.ts';
import type { HeldSendKind } from '../../contract/held-sends.ts';
import type { Transaction } from '../../parts.ts';

type Sending = {
  /** The `heldSendId` of its signals, which are stored already. */
  readonly id: string;
  readonly kind: HeldSendKind;
  readonly jobId: string | null;
  /** How many hear of it. */
  readonly total: number;
  readonly slotIds?: readonly string[];
};

/**
 * Lets the signals of what goes to more than one wait for ten minutes, in the transaction that stores them; nothing where one alone hears of it,
 * or in a rehearsal. All of it leaves at one instant: where a promise to one of them ends within these minutes, a minute before that.
 */
export async function holdSend(
  transaction: Transaction,
  { organisationId, userId, rehearsal }: Pick<Caller, 'organisationId' | 'userId' | 'rehearsal'>,
  { id, kind, jobId, total, slotIds = [] }: Sending,
): Promise<void> {
  if (total < 2 || rehearsal !== null) return;
  await transaction.$executeRaw`
    with "clock" as (select clock_timestamp() as "now"),
    "leaving" as (select least(c."now" + make_interval(mins => ${heldMinutes}::int), (
        select greatest(c."now", min(o."due") - interval '1 minute') from "obligation" o join "signal" s on s."applicationId" = o."applicationId"
        where s."heldSendId" = ${id}::uuid and o."status" = 'open' and o."due" > c."now")) as "at", c."now" from "clock" c),
    "held" as (
      insert into "held_send" ("id", "organisationId", "kind", "jobId", "total", "begunBy", "createdAt", "leavesAt", "slotIds")
      select ${id}::uuid, ${organisationId}, ${kind}, ${jobId}::uuid, ${total}::int, ${userId}, l."now", l."at", ${[...slotIds]}::uuid[]
      from "leaving" l)
    update "signal" s set "heldUntil" = l."at", "nextAttemptAt" = l."at" from "leaving" l where s."heldSendId" = ${id}::uuid`;
}
