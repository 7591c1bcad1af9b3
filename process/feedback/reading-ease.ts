import type { BothLanguages } from '../problem.ts';
import type { ReadingEase } from './composed.ts';
import { wordsOf } from './tokens.ts';

type Band = readonly [limit: number, meaning: BothLanguages];

const lixBands: readonly Band[] = [
  [30, { sv: 'Mycket lätt att läsa, som en barnbok.', en: 'Very easy to read, as a book for children.' }],
  [40, { sv: 'Lätt att läsa, som en skönlitterär text.', en: 'Easy to read, as fiction.' }],
  [50, { sv: 'Medelsvår, som en tidningsartikel.', en: 'Of medium difficulty, as an article in a newspaper.' }],
  [60, { sv: 'Svår att läsa, som en myndighetstext.', en: 'Hard to read, as a text from an authority.' }],
  [Number.POSITIVE_INFINITY, { sv: 'Mycket svår att läsa, som en lagtext.', en: 'Very hard to read, as a statute.' }],
];
const fleschBands: readonly Band[] = [
  [30, { sv: 'Mycket svår att läsa, som en lagtext.', en: 'Very hard to read, as a statute.' }],
  [50, { sv: 'Svår att läsa, som en rapport.', en: 'Hard to read, as a report.' }],
  [65, { sv: 'Medelsvår, som en tidningsartikel.', en: 'Of medium difficulty, as an article in a newspaper.' }],
  [80, { sv: 'Lätt att läsa, som ett vanligt brev.', en: 'Easy to read, as a plain letter.' }],
  [Number.POSITIVE_INFINITY, { sv: 'Mycket lätt att läsa.', en: 'Very easy to read.' }],
];

/** How hard the text is to read, as a figure and in words: LIX for Swedish, Flesch's reading ease for English. */
export function readingEase(text: string, language: 'sv' | 'en'): ReadingEase {
  const words = wordsOf(text);
  const sentences = Math.max(1, text.split(/[.!?:]+(?:\s|$)|\n{2,}/u).filter((part) => /\p{L}/u.test(part)).length);
  const value = language === 'sv' ? lix(words, sentences) : flesch(words, sentences);
  const [, meaning] = (language === 'sv' ? lixBands : fleschBands).find(([limit]) => value < limit) ?? [
    0,
    { sv: '', en: '' },
  ];
  return { measure: language === 'sv' ? 'lix' : 'flesch', value, meaning };
}

function lix(words: readonly string[], sentences: number): number {
  if (words.length === 0) return 0;
  const long = words.filter((word) => [...word].length > 6).length;
  return Math.round(words.length / sentences + (100 * long) / words.length);
}

function flesch(words: readonly string[], sentences: number): number {
  if (words.length === 0) return 100;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return Math.round(206.835 - (1.015 * words.length) / sentences - (84.6 * syllables) / words.length);
}

// Groups of vowels, without the silent e of "made" and the ed of "asked".
function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replace(/(?:[^laeiouytd]es|[^td]ed|[^laeiouy]e)$/u, '');
  return Math.max(1, plain.match(/[aeiouy]+/gu)?.length ?? 0);
}
