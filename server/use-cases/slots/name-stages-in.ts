import { own } from '../../../process/interpreter/own.ts';
import type { Transaction } from '../../parts.ts';
import type { StepMap } from '../weigh-move.ts';
import { stepIdOf } from './slot-ids-of.ts';

type Move = { readonly jobIds: readonly string[]; readonly steps: StepMap; readonly versionId: string };

/**
 * Offered times go along with a move: those of these jobs that are to come learn what their stage is called in the version that candidates go over
 * to. Who stays, and who comes back where the move is undone, finds them under the id that they had.
 */
export async function nameStagesIn(transaction: Transaction, { jobIds, steps, versionId }: Move): Promise<void> {
  const slots = await transaction.meetingSlot.findMany({
    where: { jobId: { in: [...jobIds] }, startsAt: { gt: new Date() } },
    select: { id: true, stepId: true, stepIds: true },
  });
  const named = slots.flatMap((slot) => {
    const to = Object.entries(steps).flatMap(([from, ofVersion]) => own(ofVersion, stepIdOf(slot, from)) ?? [])[0];
    return to === undefined || to === stepIdOf(slot, versionId) ? [] : [{ id: slot.id, to }];
  });
  if (named.length === 0) return;
  await transaction.$executeRaw`
    update "meeting_slot" s set "stepIds" = s."stepIds" || jsonb_build_object(${versionId}::text, n."to")
    from unnest(${named.map(({ id }) => id)}::uuid[], ${named.map(({ to }) => to)}::text[]) n("id", "to") where s."id" = n."id"`;
}
