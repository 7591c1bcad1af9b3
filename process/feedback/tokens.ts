/** A word, or what stands between two words. */
export type Token = { readonly text: string; readonly isWord: boolean };

const pieces = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*|[^\p{L}\p{N}]+/gu;
const startsWord = /^[\p{L}\p{N}]/u;

/** The text in pieces that give the text again when put together. */
export function toTokens(text: string): Token[] {
  return [...text.matchAll(pieces)].map(([piece]) => ({ text: piece, isWord: startsWord.test(piece) }));
}

/** The words alone, as they are written. */
export function wordsOf(text: string): string[] {
  return toTokens(text).flatMap(({ text: word, isWord }) => (isWord ? [word] : []));
}

/** The text with a capital first letter. */
export function withCapital(text: string): string {
  return text.replace(/^(\P{L}*)(\p{Ll})/u, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** The text with a small first letter, but for words that are capitals throughout. */
export function withoutCapital(text: string): string {
  return /^\P{L}*\p{Lu}(?:\p{Ll}|\P{L}|$)/u.test(text) && !/^I(?![\p{L}])/u.test(text)
    ? text.replace(/\p{Lu}/u, (letter) => letter.toLowerCase())
    : text;
}
