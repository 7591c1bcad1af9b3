import type { Channel, ChannelRule } from './schema.ts';

/** The channels that a rule can choose. */
export function channelsOf(rule: ChannelRule): readonly Channel[] {
  if (rule.kind === 'one') return [rule.channel];
  return rule.kind === 'order' ? rule.order : ['email', 'sms'];
}
