import type { StoredSender } from '../../activities/providers/senders/sender-settings.ts';
import { Refusal } from '../http/refusal.ts';
import type { Parts } from '../parts.ts';

/** So long what became of a mail is asked for. */
const askedForMs = 80 * 3_600_000;

/**
 * Refuses a key of another team at Resend: what left by the old one, and what may have, is looked up by the new one, and bounces would be told to nobody. Only
 * the key knows whose it is: it is asked for the last mail that left. One that may only send says nothing, and is taken.
 */
export async function refuseOtherTeam({ database, senders }: Parts, sender: StoredSender): Promise<void> {
  const { id: senderId, organisationId } = sender;
  const since = new Date(Date.now() - askedForMs);
  const last = await database.delivery.findFirst({
    where: { senderId, outcome: 'accepted', message: { organisationId, acceptedAt: { gt: since } } },
    orderBy: { startedAt: 'desc' },
    select: { providerId: true },
  });
  if (!last?.providerId) return;
  const isKnown = await senders.wouldBe(sender).knows?.(last.providerId);
  if (isKnown === false) throw new Refusal('otherAccount');
}
