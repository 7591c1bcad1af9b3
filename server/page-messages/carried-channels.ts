import type { Channel } from '../../activities/providers/contract.ts';
import type { Parts } from '../parts.ts';

export type CarriedChannels = ReadonlySet<Channel>;

const channels: readonly Channel[] = ['email', 'sms'];

/** The channels by which an organisation's messages reach the world; both where neither does, as in development, where all of it lies in the built-in mailbox. */
export async function carriedChannels(
  { senders }: Pick<Parts, 'senders'>,
  organisationId: string,
): Promise<CarriedChannels> {
  const providers = await senders.of(organisationId);
  const carried = channels.filter((channel) => (providers[channel][0]?.name ?? 'mailbox') !== 'mailbox');
  return new Set(carried.length > 0 ? carried : channels);
}
