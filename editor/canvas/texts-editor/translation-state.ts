import type { Channel, Language, Text } from '../../../process/definition/schema.ts';

/** A text in one language: not there, word for word that of a language before it in the process, or written. */
export type TranslationState = 'missing' | 'same' | 'written';

/** How a text stands in a language of the process, by one channel; a channel that the text does not have lacks nothing. */
export function translationState(
  text: Text,
  channel: Channel,
  language: Language,
  languages: readonly Language[],
): TranslationState {
  const here = wordsOf(text, channel, language);
  if (text[channel] === undefined) return 'written';
  if (here === '') return 'missing';
  const earlier = languages.slice(0, languages.indexOf(language));
  const isProse = /\p{L}{2,}\s+\p{L}{2,}/u.test(here.replace(/\{[{%].*?[%}]\}/gs, ''));
  return isProse && earlier.some((other) => wordsOf(text, channel, other) === here) ? 'same' : 'written';
}

function wordsOf(text: Text, channel: Channel, language: Language): string {
  if (channel === 'sms') return text.sms?.[language]?.trim() ?? '';
  const mail = text.email?.[language];
  return mail?.subject.trim() && mail.body.trim() ? `${mail.subject.trim()}\n${mail.body.trim()}` : '';
}
