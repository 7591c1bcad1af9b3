import type { Channel } from '../../process/definition/schema.ts';
import type { LoadedCandidate } from '../advance/loaded.ts';
import type { CarriedChannels } from '../providers/carried-channels.ts';
import type { Outgoing } from './load-delivery.ts';

const comesBack: readonly string[] = ['bounced', 'failed', 'undelivered', 'suppressed'];

/** A provider has tried for hours before it says that a message did not arrive: so often it is asked to try again. */
const mostComingsBack = 3;

type Tried = Pick<Outgoing, 'channels' | 'deliveries' | 'receipts'>;
type Addresses = Pick<LoadedCandidate, 'email' | 'phone'>;

/** The channels of the plan that a message has not come back from for good. What came back from another address says nothing of this one. */
export function unspentChannels({ channels, deliveries, receipts }: Tried, candidate: Addresses): readonly Channel[] {
  return channels.filter((channel) => {
    const accepted = deliveries
      .filter((one) => one.channel === channel && one.outcome === 'accepted')
      .filter(({ to }) => to === null || to === (channel === 'email' ? candidate.email : candidate.phone))
      .flatMap(({ providerId }) => providerId ?? []);
    // By SMTP every round has the same id, and each of its bounces counts once.
    const failures = receipts
      .filter(({ providerId }) => accepted.includes(providerId))
      .filter(({ event }) => comesBack.includes(event))
      .map(({ failure }) => failure ?? 'other');
    return failures.length < mostComingsBack && failures.every((failure) => failure === 'passing');
  });
}

/** The channels of the plan that are left to try: somebody carries them, and the message has not come back from them for good. */
export function openChannels(message: Tried, candidate: Addresses, carried: CarriedChannels): readonly Channel[] {
  return unspentChannels(message, candidate).filter((channel) => carried.has(channel));
}
