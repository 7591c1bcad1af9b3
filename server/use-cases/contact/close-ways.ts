import type { ContactKind } from '../../candidate-page/contract.ts';
import type { CarriedChannels } from '../../../activities/providers/carried-channels.ts';
import { tellFailed } from '../../page-messages/tell-failed.ts';
import type { Parts, Transaction } from '../../parts.ts';

type TakenOff = {
  readonly candidateId: string;
  /** What the candidate had. */
  readonly before: Readonly<Record<ContactKind, string | null>>;
  readonly kinds: readonly ContactKind[];
  readonly carried: CarriedChannels;
};

/**
 * Nothing that a candidate's pages had still to send leaves to an address that was taken off them, and no code that went there is right any
 * more; what somebody is owed goes another way, where there is one. What is at a provider this moment is let go.
 */
export async function closeWays(
  transaction: Transaction,
  environment: Parts['environment'],
  { candidateId, before, kinds, carried }: TakenOff,
): Promise<void> {
  for (const kind of kinds) {
    const to = before[kind];
    if (to === null) continue;
    const there = { channel: kind === 'email' ? 'email' : 'sms', to, status: 'waiting', application: { candidateId } };
    const waiting = await transaction.pageMessage.updateManyAndReturn({ where: there, data: { status: 'failed' } });
    for (const message of waiting) await tellFailed(transaction, environment, { ...message, carried });
    await transaction.pageCode.updateMany({
      where: { value: to, usedAt: null, application: { candidateId } },
      data: { expiresAt: new Date() },
    });
  }
}
