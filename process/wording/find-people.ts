import type { WordingContext, WordingFinding } from './contract.ts';

const reason = {
  sv: 'Här nämns någon annan vid namn. Beskedet handlar om den som läser det.',
  en: 'Somebody else is named here. The answer is about the one who reads it.',
};
const say = { sv: 'Skriv ”vi”, eller ta bort namnet.', en: 'Write “we”, or take the name out.' };

/** Names of others, as the context tells them: the whole name, or one part of it that the reader does not have too. */
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
  return found;
}

/** Parts of names that are written with a capital; shorter ones would be found everywhere. */
function partsOf(name: string): string[] {
  return name.split(/\s+/).filter((part) => part.length >= 3 && part !== part.toLowerCase());
}

function withoutGenitive(word: string, known: ReadonlySet<string>): string {
  return !known.has(word) && word.endsWith('s') ? word.slice(0, -1) : word;
}
