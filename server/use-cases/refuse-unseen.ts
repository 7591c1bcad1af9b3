import { Refusal } from '../http/refusal.ts';
import type { Transaction } from '../parts.ts';
import { peopleOf } from './process-views.ts';

type Asked = { readonly applicationId: string; readonly replaces: string | null };

/** Refuses a decision while another one waits that whoever decides has not seen; of two at once the second one hears of the first. */
export async function refuseUnseen(transaction: Transaction, { applicationId, replaces }: Asked): Promise<void> {
  await transaction.$queryRaw`select 1 from "application" where "id" = ${applicationId}::uuid for no key update`;
  const waiting = await transaction.decision.findFirst({
    where: { applicationId, status: { in: ['stored', 'waiting'] } },
    orderBy: { decidedAt: 'desc' },
  });
  if (!waiting || waiting.id === replaces) return;
  const { id: decisionId, decidedBy, decidedAt } = waiting;
  const changedBy = (await peopleOf(transaction, [decidedBy])).get(decidedBy);
  throw new Refusal('decidedMeanwhile', {
    ...{ decisionId, changedAt: decidedAt.toISOString() },
    ...(changedBy === undefined ? {} : { changedBy }),
  });
}
