import { Refusal } from '../http/refusal.ts';
import type { Transaction } from '../parts.ts';

type Compared = {
  readonly organisationId: string;
  readonly targetId: string;
  /** What may have changed it, as the audit log calls it. */
  readonly actions: readonly string[];
  readonly now: string;
  /** The tag of what the change was made from, or `*`. */
  readonly from: string;
};

/** Whether a change that was made from something else asks for just what there is: it comes once more, after its answer was lost. */
export const isThereAlready = ({ now, from, wanted }: Pick<Compared, 'now' | 'from'> & { readonly wanted: string }) =>
  from !== '*' && from !== now && wanted === now;

/** Refuses a change that was made from something else than what there is, and says who changed it last and when, as far as the audit log knows. */
export async function refuseOlder(transaction: Transaction, compared: Compared): Promise<void> {
  const { organisationId, targetId, actions, now, from } = compared;
  if (from === '*' || from === now) return;
  const last = await transaction.auditEntry.findFirst({
    where: { organisationId, targetId, action: { in: [...actions] } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  });
  if (last === null) throw new Refusal('changedMeanwhile');
  const { actorId: id, at } = last;
  const person = id === null ? null : await transaction.user.findUnique({ where: { id }, select: { name: true } });
  throw new Refusal('changedMeanwhile', {
    changedAt: at.toISOString(),
    ...(person === null ? {} : { changedBy: person.name }),
  });
}
