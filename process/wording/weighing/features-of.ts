import type { WordingLanguage } from '../contract.ts';
import type { Occurrences } from '../engine/occurrences.ts';
import type { Token } from '../engine/to-tokens.ts';
import type { Feature } from './contract.ts';

/** A sentence of a text by its tokens from the one, up to and without the other. */
export type Sentence = { readonly tokens: readonly Token[]; readonly from: number; readonly to: number };

const stemLength = 5;
const gramLength = 4;
const readers: Readonly<Record<WordingLanguage, ReadonlySet<string>>> = {
  sv: new Set(['du', 'dig', 'din', 'ditt', 'dina', 'er', 'ni']),
  en: new Set(['you', 'your', 'yours']),
};

/** The first letters of a word: what its forms share. */
export const stemOf = (word: string): string => word.slice(0, stemLength);

/**
 * What a sentence is weighed by, each once: its words, their stems and letters, which stems stand together, which lists of words they are of, and
 * how it begins.
 */
export function featuresOf(
  sentence: Sentence,
  lists: readonly string[],
  found: Occurrences,
  language: WordingLanguage,
): readonly Feature[] {
  const features = new Map<string, Feature>();
  const add = (name: string, start: number, end: number) => {
    if (!features.has(name)) features.set(name, { name, start, end });
  };
  addWords(sentence, add);
  addNeighbours(sentence, add);
  addLists(sentence, lists, found, add);
  addBeginning(sentence, language, add);
  return [...features.values()];
}

type Add = (name: string, start: number, end: number) => void;

function addWords({ tokens, from, to }: Sentence, add: Add): void {
  for (let at = from; at < to; at += 1) {
    const { word = '', kinds = [] } = tokens[at] ?? {};
    add(word, at, at + 1);
    if (word.length >= stemLength) add(`^${stemOf(word)}`, at, at + 1);
    for (const kind of kinds) add(kind, at, at + 1);
    const closed = `_${word}_`;
    for (let letter = 0; letter + gramLength <= closed.length; letter += 1)
      add(`#${closed.slice(letter, letter + gramLength)}`, at, at + 1);
  }
}

function addNeighbours({ tokens, from, to }: Sentence, add: Add): void {
  const stem = (at: number) => (at < from ? '<' : at >= to ? '>' : stemOf(tokens[at]?.word ?? ''));
  for (let at = from; at <= to; at += 1) {
    add(`${stem(at - 1)} ${stem(at)}`, Math.max(from, at - 1), Math.min(to, at + 1));
    if (at < to) add(`${stem(at - 1)} ${stem(at)} ${stem(at + 1)}`, Math.max(from, at - 1), Math.min(to, at + 2));
    if (at + 2 < to) add(`${stem(at)} _ ${stem(at + 2)}`, at, at + 3);
    if (at + 3 < to) add(`${stem(at)} __ ${stem(at + 3)}`, at, at + 4);
  }
}

function addLists({ tokens, from, to }: Sentence, lists: readonly string[], found: Occurrences, add: Add): void {
  const stem = (at: number) => (at < from || at >= to ? '|' : stemOf(tokens[at]?.word ?? ''));
  for (const list of lists) {
    for (const { start, end } of found.of(list)) {
      if (start < from || end > to) continue;
      add(list, start, end);
      add(`${stem(start - 1)}>${list}`, Math.max(from, start - 1), end);
      add(`${list}>${stem(end)}`, start, Math.min(to, end + 1));
    }
  }
}

/** How a sentence begins, and what is said first of the one who reads. */
function addBeginning({ tokens, from, to }: Sentence, language: WordingLanguage, add: Add): void {
  add(`1 ${stemOf(tokens[from]?.word ?? '')}`, from, from + 1);
  for (let at = from; at < to; at += 1) {
    if (!readers[language].has(tokens[at]?.word ?? '')) continue;
    const place = at === from ? 'first' : at - from < 4 ? 'early' : 'late';
    return add(`${place} ${stemOf(tokens[at + 1]?.word ?? '')}`, at, Math.min(to, at + 2));
  }
  add('no reader', from, from + 1);
}
