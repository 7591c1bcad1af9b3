import type { WordingLanguage } from './contract.ts';
import { looseWords } from './loose-words.ts';

/** Stands instead of the space after a loose word. */
export const looseMark = '\u0001';

/** The text as patterns read it: small letters, one kind of apostrophe and hyphen, no template code, loose words marked; every offset as it was. */
export function toPlain(text: string, language: WordingLanguage): string {
  const composed = text
    .replace(/\{\{.*?\}\}|\{%.*?%\}/g, (code) => '¤'.repeat(code.length))
    .replace(/[’‘`´]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/[\u0001\u00a0\u202f]/g, ' ');
  return toSmall(composed).replace(/([a-z'ß-öø-ÿ]+) /g, (both, word: string) =>
    looseWords[language].has(word) ? word + looseMark : both,
  );
}

/** Letters whose small form is longer stay as they are, so that offsets do. */
function toSmall(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return Array.from(text, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  ).join('');
}
