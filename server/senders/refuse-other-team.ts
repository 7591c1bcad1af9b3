import type { StoredSender } from '../../activities/providers/senders/sender-settings.ts';
import { Refusal } from '../http/refusal.ts';
import type { Database, Parts } from '../parts.ts';

/** So long what became of a mail is asked for. */
const askedForMs = 80 * 3_600_000;

/**
 * Refuses a key of another team at Resend: what left by the old one, and what may have, is looked up by the new one, and bounces would be told to nobody. Only
 * the key knows whose it is: it is asked for the last mail that left. One that may only send says nothing, and is taken.
 */
export async function refuseOtherTeam({ database, senders }: Parts, sender: StoredSender): Promise<void> {
  const last = await findLast(database, sender, new Date(Date.now() - askedForMs));
  if (!last?.providerId) return;
  const isKnown = await senders.wouldBe(sender).knows?.(last.providerId);
  if (isKnown === false) throw new Refusal('otherAccount');
}

/** The last mail that was accepted by that sender, of a run or of a candidate's page: both are asked about. */
async function findLast(
  { delivery, pageAttempt }: Database,
  { id: senderId, organisationId }: StoredSender,
  since: Date,
) {
  const newest = { orderBy: { startedAt: 'desc' }, select: { providerId: true, startedAt: true } } as const;
  const accepted = { senderId, outcome: 'accepted' };
  const found = await Promise.all([
    delivery.findFirst({
      where: { ...accepted, message: { organisationId, acceptedAt: { gt: since } } },
      ...newest,
    }),
    pageAttempt.findFirst({
      where: { ...accepted, message: { organisationId, kind: { not: 'erased' }, sentAt: { gt: since } } },
      ...newest,
    }),
  ]);
  return found.flatMap((one) => one ?? []).toSorted((one, other) => +other.startedAt - +one.startedAt)[0];
}
