import type { Channel } from './contract.ts';
import type { Providers } from './create-providers.ts';

const channels: readonly Channel[] = ['email', 'sms'];

/**
 * The channels by which messages reach the world. Both where neither does, as in development and in a rehearsal, where all of it lies in the
 * built-in mailbox: beside a channel that somebody carries, a message there would reach nobody and count as heard.
 */
export function carriedChannels(providers: Pick<Providers, Channel>): ReadonlySet<Channel> {
  const carried = channels.filter((channel) => (providers[channel][0]?.name ?? 'mailbox') !== 'mailbox');
  return new Set(carried.length > 0 ? carried : channels);
}
