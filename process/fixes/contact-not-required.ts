import { putAt, readAt } from './at-path.ts';
import { channelsPathOf } from './channels-path-of.ts';
import { channelsOf } from '../definition/channels-of.ts';
import type { ChannelRule } from '../definition/schema.ts';
import type { Fix, Fixer } from './contract.ts';
import { requiring } from './requiring.ts';

const contacts = {
  sms: ['mobile', { sv: 'mobilnummer', en: 'a mobile number' }],
  email: ['email', { sv: 'mejladress', en: 'an email address' }],
} as const;

/** The application requires what the one channel needs, or the candidate's own choice of channel is allowed. */
export const contactNotRequired: Fixer = ({ path }, { definition }) => {
  const channels = channelsPathOf(path);
  const rule = channels && (readAt(definition, channels) as ChannelRule | undefined);
  const channel = rule && channelsOf(rule)[0];
  if (!channels || !channel) return [];
  const [field, name] = contacts[channel];
  const allow: Fix = {
    id: 'allow',
    label: { sv: 'Låt kandidaten välja kanal', en: 'Let the candidate choose the channel' },
    apply: (now) => putAt(now, channels, { kind: 'candidate' }),
  };
  return [...requiring(definition, field, name), allow];
};
