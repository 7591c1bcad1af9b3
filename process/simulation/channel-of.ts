import type { Channel, ChannelRule } from '../definition/schema.ts';
import type { SimulatedCandidate } from './world-of.ts';

/** The channels by which a message would be tried, in their order; only those that the candidate has. */
export function channelsOf(rule: ChannelRule, candidate: SimulatedCandidate): Channel[] {
  const { channel, hasEmail, hasMobile } = candidate;
  const own: Channel[] = channel === 'sms' ? ['sms', 'email'] : ['email', 'sms'];
  const wanted = rule.kind === 'one' ? [rule.channel] : rule.kind === 'order' ? rule.order : own;
  return wanted.filter((one) => (one === 'email' ? hasEmail : hasMobile));
}

/** The channel that takes a message over where the first one is dead; null where there is none. */
export function otherChannelOf(rule: ChannelRule, candidate: SimulatedCandidate): Channel | null {
  return channelsOf(rule, candidate)[1] ?? null;
}
