import type { WordingLanguage } from '../contract.ts';

const swedishNoun = ['', 'n', 'en', 't', 'et', 'r', 'ar', 'er', 'or', 'na', 'arna', 'erna', 'orna'];
const swedishVerb = ['a', 'ar', 'ade', 'at', 'as', 'ades', 'ats', 'ande'];

/** Whether a word of a list stands for several forms. */
export function isInflected(word: string): boolean {
  const mark = word.charAt(word.length - 1);
  return mark === '#' || mark === '%' || mark === '^';
}

/**
 * A word of a list in all its forms. `sjukdom#` is a noun, `blyg%` an adjective, `prat^` a verb (of the first kind in Swedish); without such a
 * mark it is itself alone.
 */
export function inflect(word: string, language: WordingLanguage): readonly string[] {
  const mark = word.charAt(word.length - 1);
  if (!isInflected(word)) return [word];
  const stem = word.slice(0, -1);
  if (language === 'en') return english(stem, mark);
  if (mark === '#') return swedishNoun.flatMap((end) => [`${stem}${end}`, `${stem}${end}s`]);
  return mark === '^' ? swedishVerb.map((end) => stem + end) : swedishAdjective(stem);
}

function swedishAdjective(stem: string): readonly string[] {
  if (stem.endsWith('ad')) return [stem, `${stem.slice(0, -1)}t`, `${stem}e`];
  if (stem.endsWith('en')) return [stem, `${stem.slice(0, -1)}t`, `${stem.slice(0, -2)}na`];
  if (/e[lr]$/.test(stem)) return [stem, `${stem}t`, `${stem.slice(0, -2)}${stem.slice(-1)}a`];
  const neuter = stem.endsWith('d') ? [`${stem.slice(0, -1)}t`, `${stem}t`] : [`${stem}t`];
  return [stem, ...neuter, `${stem}a`, `${stem}e`, `${stem}are`, `${stem}ast`, `${stem}aste`];
}

function english(stem: string, mark: string): readonly string[] {
  if (mark === '%') return [stem, `${stem}er`, `${stem}est`, `${stem}ly`];
  const many = /[^aeiou]y$/.test(stem) ? [`${stem.slice(0, -1)}ies`] : [`${stem}s`, `${stem}es`];
  if (mark === '#') return [stem, ...many];
  const open = stem.endsWith('e') ? stem.slice(0, -1) : stem;
  const past = /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${open}ed`;
  return [stem, ...many, past, `${open}ing`];
}
