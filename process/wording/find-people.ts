import type { WordingContext, WordingFinding } from './contract.ts';
import { namesThatAreWords } from './names-that-are-words.ts';
import { sentenceSpan } from './sentence-span.ts';

const reason = {
  sv: 'Här nämns någon annan vid namn. Beskedet handlar om den som läser det.',
  en: 'Somebody else is named here. The answer is about the one who reads it.',
};
const say = { sv: 'Skriv ”vi”, eller ta bort namnet.', en: 'Write “we”, or take the name out.' };
const perhaps = {
  sv: 'Någon i organisationen eller jobbet heter så. Är det den som menas ska namnet bort.',
  en: 'Somebody in the organisation or the job is called this. If it is they who are meant, the name has to go.',
};

/** What stands before a month or a place, and seldom before somebody who did something. */
const beforePlace =
  /(?:\b(?:i|på|vid|från|till|mot|nära|hos|in|at|on|by|near|until|till|since|during|of|early|mid|late|last|next|this|the)|\d)\s+$/iu;

/**
 * Names of others, as the context tells them: the whole name, or one part of it of three letters or more that the reader does not have too. A part that is also a word, a
 * month or a place ("May", "Lund") is advice alone, and nothing where a sentence begins or a time or place is told.
 */
export function findPeople(text: string, { people = [], candidate = '' }: WordingContext): WordingFinding[] {
  const own = new Set(capitalsOf(candidate));
  const others = new Set(people.flatMap(partsOf).filter((part) => !own.has(part)));
  const beside = besideShort(people, own);
  if (others.size === 0 && beside.size === 0) return [];
  const found: WordingFinding[] = [];
  const words = wordsIn(text, new Set(people.flatMap(capitalsOf)));
  for (const [at, { word, index }] of words.entries()) {
    if (!others.has(withoutGenitive(word, others)) && !isBeside(text, words, { at, beside })) continue;
    const last = found.at(-1);
    const to = index + word.length;
    if (last && text.slice(last.to, index).trim() === '') found[found.length - 1] = { ...last, to };
    else found.push({ from: index, to, code: 'named-person', severity: 'blocks', reason, suggestion: { say } });
  }
  return found.flatMap((one) => {
    if (!namesThatAreWords.has(withoutGenitive(text.slice(one.from, one.to), namesThatAreWords))) return [one];
    return isOrdinary(text, one) ? [] : [{ ...one, severity: 'advises', reason: perhaps }];
  });
}

/** Whether a word that may be a name stands where a word, a month or a place does. */
function isOrdinary(text: string, { from, to }: WordingFinding): boolean {
  return (
    sentenceSpan(text, from).from === from || beforePlace.test(text.slice(0, from)) || /^\s+\d/u.test(text.slice(to))
  );
}

const shortest = 3;

/** Parts of names that are written with a capital; shorter ones would be found everywhere. */
const partsOf = (name: string) => capitalsOf(name).filter((part) => part.length >= shortest);

const capitalsOf = (name: string) =>
  straight(name)
    .split(/\s+/)
    .filter((part) => part !== part.toLowerCase());

/** A text with one kind of apostrophe: a telephone writes another one than a keyboard. As long as it was. */
const straight = (text: string) => text.replaceAll(/[‘’ʼ´`]/gu, "'");

/** The words of a text. An apostrophe is part of one where somebody is called so, and else stands between two: "O'Neill's" is theirs, and so is "Anna's". */
function wordsIn(text: string, known: ReadonlySet<string>): Word[] {
  return [...straight(text).matchAll(/\p{L}+(?:['-]\p{L}+)*/gu)].flatMap(({ 0: whole, index }) => {
    const name = [whole, whole.replace(/'s$/u, '')].find((word) => known.has(withoutGenitive(word, known)));
    if (name !== undefined) return [{ word: name, index }];
    return [...whole.matchAll(/[^']+/gu)].map(({ 0: word, index: at }) => ({ word, index: index + at }));
  });
}

/** For each shorter part what stands beside it in the names that have it. */
function besideShort(people: readonly string[], own: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const beside = new Map<string, Set<string>>();
  for (const parts of people.map(capitalsOf))
    for (const short of parts.filter((part) => part.length < shortest && !own.has(part)))
      beside.set(short, new Set([...(beside.get(short) ?? []), ...parts.filter((part) => part !== short)]));
  return beside;
}

type Word = { readonly word: string; readonly index: number };
type Place = { readonly at: number; readonly beside: ReadonlyMap<string, ReadonlySet<string>> };

/** Whether a word is a short part of a name and the next or the one before is another part of it. */
function isBeside(text: string, words: readonly Word[], { at, beside }: Place): boolean {
  const [before, here, after] = [words[at - 1], words[at], words[at + 1]];
  if (here === undefined) return false;
  const others = beside.get(here.word) ?? beside.get(here.word.replace(/s$/u, ''));
  if (others === undefined) return false;
  const isNext = (one: Word | undefined, other: Word | undefined) =>
    one !== undefined && other !== undefined && text.slice(one.index + one.word.length, other.index).trim() === '';
  return (
    (isNext(before, here) && others.has(before?.word ?? '')) ||
    (isNext(here, after) && others.has(withoutGenitive(after?.word ?? '', others)))
  );
}

function withoutGenitive(word: string, known: ReadonlySet<string>): string {
  return !known.has(word) && word.endsWith('s') ? word.slice(0, -1) : word;
}
