import { plain } from '../name-contains.ts';

/** Letters that sound alike, as somebody spells a name that they have only heard; in this order, as `name_forms` of the database has it. */
const sounds: readonly (readonly [string, string])[] = [
  ['ph', 'f'],
  ['th', 't'],
  ['ch', 'k'],
  ['qu', 'kv'],
  ['x', 'ks'],
  ['c', 'k'],
  ['q', 'k'],
  ['w', 'v'],
  ['z', 's'],
  ['dt', 't'],
];
/** Of shorter words one letter less would be nearly everything. */
const shortest = 4;

/** A word as it sounds: `ericsson`, `erikson` and `eriksson` are the same, and so are `lindqvist`, `lindquist` and `lindkvist`. */
export const soundOf = (word: string): string =>
  sounds.reduce((text, [from, to]) => text.replaceAll(from, to), word).replace(/(.)\1+/g, '$1');

/**
 * What a word is nearly: its sound, and that without each of its letters. Two words that share one of these differ by a letter too many or too few, by another
 * letter, or by two that have changed places. The database has the same of every name in the index `candidate_nearly`.
 */
export function formsOf(word: string): string[] {
  const sound = soundOf(word);
  const letters = [...sound];
  if (letters.length < shortest) return [sound];
  return [...new Set([sound, ...letters.map((_, at) => letters.toSpliced(at, 1).join(''))])];
}

/** The words of a text in small letters, without marks and signs. */
export const plainWords = (text: string): string[] => plain(text).split(' ').filter(Boolean);
