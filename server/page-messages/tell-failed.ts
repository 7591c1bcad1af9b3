import type { CarriedChannels } from '../../activities/providers/carried-channels.ts';
import type { Parts, Transaction } from '../parts.ts';
import { sendLinkOtherwise } from '../use-cases/page-link/send-link-otherwise.ts';
import { tellOtherwise } from '../use-cases/requests/tell-otherwise.ts';

type Failed = {
  readonly id: string;
  readonly kind: string;
  readonly applicationId: string;
  readonly channel: string;
  readonly carried: CarriedChannels;
  /** Another address has come in the place of the one that it went to, so the same channel is a way as well. */
  readonly isReplaced?: boolean;
};

/** Tells by another way what did not get through by one, where somebody is left without it: an answer that is owed, and a link in the place of one that is dead. */
export async function tellFailed(
  transaction: Transaction,
  environment: Parts['environment'],
  { id: messageId, kind, ...failed }: Failed,
): Promise<void> {
  if (kind === 'requestAnswered') await tellOtherwise(transaction, environment, { messageId, ...failed });
  if (kind === 'newLink') await sendLinkOtherwise(transaction, environment, failed);
}
