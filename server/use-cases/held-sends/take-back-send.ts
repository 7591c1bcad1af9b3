import { reopenReviews } from '../../../activities/undone-reviews.ts';
import type { Prisma } from '../../../prisma/client.ts';
import { recordChange } from '../../changes/record-change.ts';
import { administrators, isAmong } from '../../contract/access.ts';
import type { Caller } from '../../http/caller.ts';
import { orNotFound, Refusal } from '../../http/refusal.ts';
import type { Parts, Transaction } from '../../parts.ts';
import { recordAudit } from '../record-audit.ts';
import { nudge } from '../send-signal.ts';

type Row = Prisma.HeldSendGetPayload<object>;

/** So that nothing is taken back while it leaves. */
const safeMs = 2_000;

/**
 * Takes back what waits before it goes to many: nobody hears of it, and times that were offered with it and that nobody has chosen are offered no
 * more. Days off stay as they were saved; their dates are then told to nobody. Refused once it leaves. Again changes nothing.
 */
export async function takeBackSend(parts: Parts, caller: Caller, heldSendId: string): Promise<void> {
  const { database } = parts;
  const { organisationId, userId } = caller;
  await database.$transaction(
    async (transaction) => {
      await transaction.$queryRaw`select 1 from "held_send" where "id" = ${heldSendId}::uuid for update`;
      const held = orNotFound(await transaction.heldSend.findFirst({ where: { id: heldSendId, organisationId } }));
      if (held.kind === 'calendar' && !isAmong(administrators, caller)) throw new Refusal('notAllowed');
      if (held.takenBackAt !== null) return;
      if (held.leavesAt.getTime() < Date.now() + safeMs) throw new Refusal('alreadyLeaving');
      await transaction.heldSend.update({
        where: { id: heldSendId },
        data: { takenBackAt: new Date(), takenBackBy: userId },
      });
      await undo(transaction, held);
      const { jobId, kind, total } = held;
      if (jobId !== null)
        await recordChange(transaction, caller, { topic: 'job', topicId: jobId, kind: 'takenBack', data: {} });
      await recordAudit(transaction, {
        ...{ organisationId, by: { kind: 'person', id: userId } as const, action: 'takeBackSend' },
        ...{ target: 'heldSend', targetId: heldSendId, after: { kind, jobId, total } },
      });
    },
    { timeout: 60_000 },
  );
  nudge(parts);
}

/** The runs refuse what was taken back; of days off they hear all the same, to tell nobody. */
async function undo(transaction: Transaction, { id, kind, slotIds }: Row): Promise<void> {
  if (kind === 'calendar') {
    await transaction.$executeRaw`
      update "signal" set "payload" = jsonb_set("payload", '{tells}', '0'), "heldUntil" = null, "nextAttemptAt" = now()
      where "heldSendId" = ${id}::uuid and "appliedAt" is null and "refusedAt" is null`;
    return;
  }
  await transaction.$executeRaw`
    update "signal" set "refusedAt" = now(), "refusedCode" = 'sendTakenBack'
    where "heldSendId" = ${id}::uuid and "appliedAt" is null and "refusedAt" is null`;
  if (kind === 'slots')
    await transaction.$executeRaw`
      update "meeting_slot" t set "withdrawnAt" = now() where t."id" = any(${slotIds}::uuid[]) and t."withdrawnAt" is null
        and not exists (select 1 from "meeting" m where m."slotId" = t."id" and m."status" <> 'cancelled')`;
  if (kind === 'correction') await transaction.$executeRawUnsafe(reopenReviews('c."batchId" = $1::uuid'), id);
}
