import { type Check, warningAt } from './check.ts';
import { textName } from './name-of.ts';
import { channelsOf } from './templates-of.ts';

/** Where a message can only go by SMS, the start asks for a mobile number. */
export const smsOnly: Check = ({ definition, startId, uses }) => {
  const start = startId === undefined ? undefined : definition.steps[startId];
  if (start?.kind !== 'start' || start.requires.includes('mobile')) return [];
  return uses
    .filter(({ channels }) => channelsOf(channels).every((channel) => channel === 'sms'))
    .map(({ textId, stepId, exitId, path }) => {
      const name = textName(definition, textId);
      return warningAt(
        'sms-only',
        { ...(stepId ? { stepId } : {}), ...(exitId ? { exitId } : {}), textId, path },
        {
          sv: `${name.sv} går bara som sms, men ansökan kräver inget mobilnummer.`,
          en: `${name.en} goes by SMS only, but the application does not require a mobile number.`,
        },
        {
          sv: 'Kräv mobilnummer i starten, eller tillåt mejl också.',
          en: 'Require a mobile number at the start, or allow email too.',
        },
      );
    });
};
