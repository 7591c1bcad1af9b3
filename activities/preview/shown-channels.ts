import type { Channel, ChannelRule } from '../../process/definition/schema.ts';
import { channelsOf } from '../advance/carry-out-messages.ts';
import type { Turn } from '../advance/turn.ts';

/** The channels that a message will be tried by, in their order, without those that nobody carries; all of them where nobody carries any of them. */
export function shownChannels(
  { loaded: { candidate, job }, settings: { carried } }: Pick<Turn, 'loaded' | 'settings'>,
  rule: ChannelRule,
): readonly Channel[] {
  const planned = channelsOf(rule, candidate.channel);
  // What stays inside has the mailbox for both.
  const left = planned.filter((channel) => job.staysInside || carried?.has(channel) !== false);
  return left.length > 0 ? left : planned;
}
