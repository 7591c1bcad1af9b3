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
 * Names of others, as the context tells them: the whole name, or one part of it that the reader does not have too. A part that is also a word, a
 * month or a place ("May", "Lund") is advice alone, and nothing where a sentence begins or a time or place is told.
 */
export function findPeople(text: string, { people = [], candidate = '' }: WordingContext): WordingFinding[] {
  const own = new Set(partsOf(candidate));
  const others = new Set(people.flatMap(partsOf).filter((part) => !own.has(part)));
  if (others.size === 0) return [];
  const found: WordingFinding[] = [];
  for (const { 0: word, index } of text.matchAll(/[\p{L}]+(?:-\p{L}+)*/gu)) {
    if (!others.has(withoutGenitive(word, others))) continue;
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

/** Parts of names that are written with a capital; shorter ones would be found everywhere. */
function partsOf(name: string): string[] {
  return name.split(/\s+/).filter((part) => part.length >= 3 && part !== part.toLowerCase());
}

function withoutGenitive(word: string, known: ReadonlySet<string>): string {
  return !known.has(word) && word.endsWith('s') ? word.slice(0, -1) : word;
}
