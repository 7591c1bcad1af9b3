import { type ContactKind, contactKinds } from '../../candidate-page/contract.ts';
import type { CarriedChannels } from '../../../activities/providers/carried-channels.ts';
import { tellFailed } from '../../page-messages/tell-failed.ts';
import { gone } from '../../staff-mail/settled-as.ts';
import { settleInvitation } from '../../surveys/settle-invitation.ts';
import type { Parts, Transaction } from '../../parts.ts';

type Left = {
  readonly candidateId: string;
  /** What the candidate had. */
  readonly before: Readonly<Record<ContactKind, string | null>>;
  /** What they have now: another one, or none. */
  readonly now: Readonly<Record<ContactKind, string | null>>;
  readonly carried: CarriedChannels;
};

/** A survey that is on its way is judged by where it went when its attempt ends. */
const open = [{ status: 'waiting' }, { status: 'sending', kind: { not: 'survey' } }] as const;

/**
 * Nothing that a candidate's pages had still to send leaves to an address that was taken off them or replaced, and no code that went there is
 * right any more; what somebody is owed goes to the new one, or another way where there is one. What is at a provider this moment is not tried there again.
 */
export async function closeWays(
  transaction: Transaction,
  environment: Parts['environment'],
  { candidateId, before, now, carried }: Left,
): Promise<void> {
  for (const kind of contactKinds) {
    const to = before[kind];
    if (to === null || to === now[kind]) continue;
    const ended = await transaction.pageMessage.updateManyAndReturn({
      where: { channel: kind === 'email' ? 'email' : 'sms', to, application: { candidateId }, OR: [...open] },
      data: { ...gone, status: 'failed' },
    });
    for (const message of ended) {
      await tellFailed(transaction, environment, { ...message, carried, isReplaced: now[kind] !== null });
      if (message.kind === 'survey' && !message.unclear) await settleInvitation(transaction, message, message);
    }
    await transaction.pageCode.updateMany({
      where: { value: to, usedAt: null, application: { candidateId } },
      data: { expiresAt: new Date() },
    });
  }
}
