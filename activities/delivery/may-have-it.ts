import type { Providers } from '../providers/create-providers.ts';
import type { Attempt, Outgoing } from './load-delivery.ts';
import { isOut } from '../providers/is-out.ts';
import { unsureAttempts } from '../providers/unsure.ts';

/**
 * The attempt by the message's channel that may have arrived, where nobody carries that channel any more and whom it went by cannot be asked:
 * a mail server that was switched off or removed. It is still there to take the same mail again, which its reader sees once; null where
 * the other channel is to take over, since that one has had its time to answer, takes nothing any more or is gone.
 */
export function mayHaveIt(
  message: Pick<Outgoing, 'channel' | 'deliveries' | 'firstAttemptAt'>,
  find: Providers['find'],
  now: number,
): Attempt | null {
  const attempt = unsureAttempts(message).findLast(({ channel }) => channel === message.channel);
  if (!attempt || isOut(message, attempt, now)) return null;
  const provider = find(attempt.provider);
  // What lies in the built-in mailbox beside a channel that is carried reaches nobody.
  const isAnother = provider === undefined || provider.name === 'mailbox' || provider.lookUp !== undefined;
  return isAnother ? null : attempt;
}
