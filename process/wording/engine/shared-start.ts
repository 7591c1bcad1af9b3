import type { WordingLanguage } from '../contract.ts';

/** The letters that all forms of a word with its mark (`inflect`) begin with. */
export function sharedStart(word: string, language: WordingLanguage): string {
  const stem = word.slice(0, -1);
  if (language === 'en') return /[ey]$/.test(stem) ? stem.slice(0, -1) : stem;
  if (!word.endsWith('%')) return stem;
  if (/e[nlr]$/.test(stem)) return stem.slice(0, -2);
  return stem.endsWith('d') ? stem.slice(0, -1) : stem;
}
