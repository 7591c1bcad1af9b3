import { carriedChannels as carriedBy } from '../../activities/providers/carried-channels.ts';
import type { Channel } from '../../activities/providers/contract.ts';
import type { Parts } from '../parts.ts';

export type CarriedChannels = ReadonlySet<Channel>;

/** The channels by which an organisation's messages reach the world; both where neither does, as in development, where all of it lies in the built-in mailbox. */
export async function carriedChannels(
  { senders }: Pick<Parts, 'senders'>,
  organisationId: string,
): Promise<CarriedChannels> {
  return carriedBy(await senders.of(organisationId));
}
