import { type Check, errorAt, type Place } from './check.ts';
import { textName } from './name-of.ts';
import { channelsOf } from '../definition/channels-of.ts';

const channelNames = { email: { sv: 'mejl', en: 'email' }, sms: { sv: 'sms', en: 'SMS' } } as const;

/** A text that is sent exists, and is written for every channel by which it can be sent. */
export const channelTextMissing: Check = ({ definition, uses }) => {
  const said = new Set<string>();
  return uses.flatMap(({ textId, channels, path, stepId, exitId }) => {
    const place: Place = { path, ...(stepId ? { stepId } : {}), ...(exitId ? { exitId } : {}), textId };
    const text = definition.texts[textId];
    if (!text)
      return [
        errorAt(
          'channel-text-missing',
          place,
          { sv: `Texten ${textId} finns inte.`, en: `There is no text ${textId}.` },
          { sv: 'Välj en text eller skriv en ny.', en: 'Choose a text or write a new one.' },
        ),
      ];
    const missing = channelsOf(channels).filter((channel) => Object.keys(text[channel] ?? {}).length === 0);
    return missing.flatMap((channel) => {
      const key = `${textId}/${channel}`;
      if (said.has(key)) return [];
      said.add(key);
      const [name, by] = [textName(definition, textId), channelNames[channel]];
      return [
        errorAt(
          'channel-text-missing',
          place,
          {
            sv: `${name.sv} kan skickas som ${by.sv} men är inte skriven för det.`,
            en: `${name.en} can be sent by ${by.en} but is not written for it.`,
          },
          {
            sv: 'Skriv texten för kanalen, eller välj en annan kanalregel.',
            en: 'Write it for that channel, or choose another rule for channels.',
          },
        ),
      ];
    });
  });
};
