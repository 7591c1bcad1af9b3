import { recordChange } from '../../changes/record-change.ts';
import type { Caller } from '../../http/caller.ts';
import { orNotFound } from '../../http/refusal.ts';
import type { Parts } from '../../parts.ts';
import { recordAudit } from '../record-audit.ts';

/** Takes an offered time back; the meetings of those who have chosen it stand. Again changes nothing. */
export async function withdrawSlot({ database }: Parts, caller: Caller, slotId: string): Promise<void> {
  const { organisationId, userId } = caller;
  const slot = orNotFound(await database.meetingSlot.findFirst({ where: { id: slotId, organisationId } }));
  if (slot.withdrawnAt !== null) return;
  await database.$transaction(async (transaction) => {
    await transaction.meetingSlot.update({ where: { id: slotId }, data: { withdrawnAt: new Date() } });
    const { jobId, stepId } = slot;
    await recordChange(transaction, caller, { topic: 'job', topicId: jobId, kind: 'slots', data: { stepId } });
    await recordAudit(transaction, {
      ...{ organisationId, by: { kind: 'person', id: userId }, action: 'withdrawSlot', target: 'job', targetId: jobId },
      after: { slotId },
    });
  });
}
