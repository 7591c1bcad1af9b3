import type { Caller } from '../../http/caller.ts';
import { orNotFound, Refusal } from '../../http/refusal.ts';
import type { Parts } from '../../parts.ts';
import { findRehearsal } from './find-rehearsal.ts';

type Bounced = { readonly rehearsalId: string; readonly messageId: string };

const bounce = { provider: 'mailbox', event: 'bounced' } as const;

/** Lets a message of a rehearsal bounce: a receipt as a provider would have sent it. Refuses one that has not been accepted or has come back. */
export async function bounceMessage(parts: Parts, caller: Caller, { rehearsalId, messageId }: Bounced): Promise<void> {
  const { database, nudgeRelay } = parts;
  const { placeId } = await findRehearsal(database, caller, rehearsalId);
  const message = orNotFound(await database.message.findFirst({ where: { id: messageId, organisationId: placeId } }));
  if (message.acceptedAt === null || !['sent', 'delivered'].includes(message.status)) throw new Refusal('notAccepted');
  await database.receipt.createMany({
    data: [
      {
        ...bounce,
        // By another way it may come back once more.
        eventId: `rehearsal/${messageId}/${message.attempts}`,
        messageId,
        providerId: message.providerId,
        at: new Date(),
      },
    ],
    skipDuplicates: true,
  });
  nudgeRelay();
}
