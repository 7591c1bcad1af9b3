import { carriedChannels } from '../../activities/providers/carried-channels.ts';
import type { Channel, Provider } from '../../activities/providers/contract.ts';
import { createMailboxProvider } from '../../activities/providers/mailbox-provider.ts';
import { nextCarrier } from '../staff-mail/next-carrier.ts';
import type { PageMessageKind } from '../contract/page-message-kinds.ts';
import type { Database, Parts } from '../parts.ts';

type Place = {
  readonly organisationId: string;
  readonly applicationId: string;
  readonly channel: Channel;
  readonly kind: PageMessageKind;
  /** It is of a rehearsal or an example, of which nothing leaves. */
  readonly staysInside: boolean;
  /** Who may have it already; null where nobody may. */
  readonly triedBy: { readonly provider: string; readonly senderId: string | null } | null;
  /** By whom and why it did not leave before. */
  readonly last: Parameters<typeof nextCarrier>[1];
};

/**
 * What carries a message of the page: whoever may have it already, else the next sender of the organisation's messages, else (and in a
 * rehearsal or an example always) the built-in mailbox. Null where the other channel alone is carried: there it would reach nobody.
 */
export async function pageProvider(
  { database, senders }: Pick<Parts, 'database' | 'senders'>,
  { staysInside, channel, kind, triedBy, last, ...place }: Place,
): Promise<Provider | null> {
  const providers = staysInside ? null : await senders.of(place.organisationId);
  const carrier = (triedBy && providers?.sentBy?.(triedBy)) ?? (providers && nextCarrier(providers[channel], last));
  if (carrier && carrier.name !== 'mailbox') return carrier;
  if (providers && !carriedChannels(providers).has(channel)) return null;
  return createMailboxProvider(storeIn(database, place, kind));
}

function storeIn(
  { mailboxItem }: Database,
  place: Pick<Place, 'organisationId' | 'applicationId'>,
  kind: PageMessageKind,
) {
  return async (message: Parameters<Parameters<typeof createMailboxProvider>[0]>[0], at: number): Promise<void> => {
    const { messageId: id, channel, text } = message;
    // Nothing of somebody who was erased is kept, not even where the last word went.
    const to = kind === 'erased' ? '—' : message.to;
    const mail = message.channel === 'email' ? { subject: message.subject, html: message.html } : {};
    await mailboxItem.createMany({
      data: [{ id, ...place, channel, to, text, ...mail, acceptedAt: new Date(at) }],
      skipDuplicates: true,
    });
  };
}
