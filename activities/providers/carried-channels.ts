import type { Channel } from './contract.ts';
import type { Providers } from './create-providers.ts';
import type { Senders } from './senders/create-senders.ts';

export type CarriedChannels = ReadonlySet<Channel>;

const channels: readonly Channel[] = ['email', 'sms'];

/**
 * The channels by which messages reach the world. Both where neither does, as in development and in a rehearsal, where all of it lies in the
 * built-in mailbox: beside a channel that somebody carries, a message there would reach nobody and count as heard.
 */
export function carriedChannels(providers: Pick<Providers, Channel>): CarriedChannels {
  const carried = channels.filter((channel) => (providers[channel][0]?.name ?? 'mailbox') !== 'mailbox');
  return new Set(carried.length > 0 ? carried : channels);
}

/** The same for an organisation, by its own ways out where there are any. */
export async function carriedFor(
  { senders }: { readonly senders: Pick<Senders, 'of'> },
  organisationId: string,
): Promise<CarriedChannels> {
  return carriedChannels(await senders.of(organisationId));
}
