import type { WordingLanguage } from '../contract.ts';
import { sentenceSpan } from '../sentence-span.ts';

/** A word of a text as lists read it, with what else it can be looked up by, and where it stands. */
export type Token = {
  readonly word: string;
  /** `<number>`, `<age>`, `<decimal>`, `<capital>` and such, where it is one. */
  readonly kinds: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
};

const words = /\p{L}+(?:'\p{L}+)*(?::\p{L}+)?|\d+(?:[.,:/]\d+)*|[%?!★*]|¤+|\[[^\]\n]*\]/gu;
const expanded: ReadonlyMap<string, readonly string[]> = new Map([
  ["won't", ['will', 'not']],
  ["can't", ['can', 'not']],
  ["shan't", ['shall', 'not']],
  ['cannot', ['can', 'not']],
  ["let's", ['let', 'us']],
  ["i'm", ['i', 'am']],
]);
const endings: readonly (readonly [string, string])[] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'d", 'would'],
];
const isBefore =
  /^(?:it|that|this|there|what|who|here|he|she|where|how|when|one|everything|something|nobody|everyone)$/;

/** The words of a text in reading order: small letters, English short forms written out, hyphens read as spaces, no template code. */
export function toTokens(text: string, language: WordingLanguage): Token[] {
  const plain = toPlain(text);
  const tokens: Token[] = [];
  let end = -1;
  let sentence = -1;
  let isFirst = true;
  for (const { 0: found, index } of plain.matchAll(words)) {
    if (index >= end) {
      end = Math.max(index + 1, sentenceSpan(plain, index).to);
      sentence += 1;
      isFirst = true;
    }
    const place = { from: index, to: index + found.length, sentence };
    const small = found.toLowerCase();
    const kinds = kindsOf(found, isFirst);
    for (const word of language === 'en' ? writtenOut(small) : [small]) tokens.push({ word, kinds, ...place });
    isFirst = false;
  }
  return tokens;
}

/** Of the same length as the text, so that offsets stay. */
function toPlain(text: string): string {
  return text.replace(/\{\{.*?\}\}|\{%.*?%\}/g, (code) => '¤'.repeat(code.length)).replace(/[’‘`´]/g, "'");
}

function writtenOut(word: string): readonly string[] {
  const known = expanded.get(word);
  if (known) return known;
  for (const [ending, full] of endings) {
    if (word.endsWith(ending) && word.length > ending.length) return [word.slice(0, -ending.length), full];
  }
  if (!word.endsWith("'s")) return [word];
  const base = word.slice(0, -2);
  return isBefore.test(base) ? [base, 'is'] : [base];
}

function kindsOf(found: string, isFirst: boolean): string[] {
  const first = found.charAt(0);
  if (first === '[') return ['<bracket>'];
  if (first >= '0' && first <= '9') return numberKinds(found);
  return !isFirst && first !== first.toLowerCase() ? ['<capital>'] : [];
}

function numberKinds(found: string): string[] {
  if (/[/:]/.test(found)) return ['<fraction>'];
  if (/[.,]/.test(found)) return ['<number>', '<decimal>'];
  const value = Number(found);
  if (value >= 1930 && value <= 2010) return ['<number>', '<year>'];
  return value >= 15 && value <= 79 ? ['<number>', '<age>'] : ['<number>'];
}
