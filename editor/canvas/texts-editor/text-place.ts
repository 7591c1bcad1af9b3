import type { Channel, Language } from '../../../process/definition/schema.ts';

/** What of a text is shown first; where nothing is said the channel that it has, in the language of the screen. */
export type TextPlace = { readonly channel?: Channel | undefined; readonly language?: Language | undefined };

/** The channel and language that a place in the process file lies in, as far as it says. */
export function textPlaceOf(path: readonly (string | number)[]): TextPlace {
  if (path[0] !== 'texts') return {};
  const [channel, language] = [path[2], path[3]];
  return {
    channel: channel === 'email' || channel === 'sms' ? channel : undefined,
    language: language === 'sv' || language === 'en' ? language : undefined,
  };
}
