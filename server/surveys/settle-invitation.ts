import type { Transaction } from '../parts.ts';
import { recordAside } from '../use-cases/record-aside.ts';

type Sent = { readonly id: string; readonly applicationId: string };
type Settled = { readonly status: string; readonly sentAt?: Date | null };

/**
 * Writes into the timeline what became of the message that asks, in the transaction of its attempt's end. One that is tried again is not told yet. Whom
 * nothing has reached counts as not asked: another application may still ask them.
 */
export async function settleInvitation(
  transaction: Transaction,
  { id, applicationId }: Sent,
  { status, sentAt }: Settled,
): Promise<void> {
  if (status !== 'sent' && status !== 'failed') return;
  const kind = status === 'sent' ? 'surveySent' : 'surveyNotSent';
  if (status === 'failed')
    await transaction.survey.updateMany({ where: { id, sentAt: null }, data: { invitedAt: null } });
  if (sentAt) await transaction.survey.updateMany({ where: { id }, data: { sentAt } });
  await recordAside(transaction, { applicationId, kind, byId: null, byKind: 'besked' });
}
