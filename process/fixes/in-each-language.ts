import type { Definition, LocalText } from '../definition/schema.ts';

/** A name in the languages of the process. */
export function inEachLanguage({ languages }: Definition, words: Required<LocalText>): LocalText {
  return Object.fromEntries(languages.map((language) => [language, words[language]]));
}
