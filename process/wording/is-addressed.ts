import type { WordingContext, WordingFinding } from './contract.ts';

const greeting =
  /^[ \t]*(?:hej|hi|hello|hey|dear|bästa|kära)[ \t]+(?:(?:mr|mrs|ms|dr)\.?[ \t]+)?\p{Lu}[\p{L}'-]*(?:[ \t]\p{Lu}[\p{L}'-]*)?/gimu;
const naming: ReadonlySet<string> = new Set(['other-people', 'named-person']);

/** Whether what was found is the reader's own name, or the name that a greeting calls them by. */
export function isAddressed(
  text: string,
  { code, from, to }: WordingFinding,
  { candidate = '' }: WordingContext,
): boolean {
  if (!naming.has(code)) return false;
  const own = new Set(wordsOf(candidate));
  const named = wordsOf(text.slice(from, to));
  if (named.length > 0 && named.every((word) => own.has(word))) return true;
  return [...text.matchAll(greeting)].some(({ 0: called, index }) => from >= index && to <= index + called.length);
}

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];
