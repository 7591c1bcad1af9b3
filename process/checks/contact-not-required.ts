import { type Check, warningAt } from './check.ts';
import { textName } from './name-of.ts';
import { channelsOf } from '../definition/channels-of.ts';

const words = {
  sms: {
    sv: { by: 'sms', contact: 'inget mobilnummer', require: 'mobilnummer', other: 'mejl' },
    en: { by: 'SMS', contact: 'a mobile number', require: 'a mobile number', other: 'email' },
  },
  email: {
    sv: { by: 'mejl', contact: 'ingen mejladress', require: 'mejladress', other: 'sms' },
    en: { by: 'email', contact: 'an email address', require: 'an email address', other: 'SMS' },
  },
} as const;

/** Where a message can only go by one channel, the start asks for what that channel needs. */
export const contactNotRequired: Check = ({ definition, startId, uses }) => {
  const start = startId === undefined ? undefined : definition.steps[startId];
  if (start?.kind !== 'start') return [];
  return uses.flatMap(({ textId, channels, stepId, exitId, path }) => {
    const [channel, ...others] = new Set(channelsOf(channels));
    if (!channel || others.length > 0 || start.requires.includes(channel === 'sms' ? 'mobile' : 'email')) return [];
    const name = textName(definition, textId);
    const { sv, en } = words[channel];
    return [
      warningAt(
        'contact-not-required',
        { ...(stepId ? { stepId } : {}), ...(exitId ? { exitId } : {}), textId, path },
        {
          sv: `${name.sv} går bara som ${sv.by}, men ansökan kräver ${sv.contact}.`,
          en: `${name.en} goes by ${en.by} only, but the application does not require ${en.contact}.`,
        },
        {
          sv: `Kräv ${sv.require} i starten, eller tillåt ${sv.other} också.`,
          en: `Require ${en.require} at the start, or allow ${en.other} too.`,
        },
      ),
    ];
  });
};
