import { isCandidateSubject } from './candidate-words.ts';
import { isFinite } from './verbs.ts';

const openers = new Set(
  'att hur när som vad varför eftersom medan innan för trots vilket vilken vilka där vem ifall huruvida tills sedan då så'.split(
    ' ',
  ),
);
const maybeOpeners = new Set(['om', 'för', 'sedan', 'då', 'där', 'så', 'innan']);
const adverbs = new Set(
  'inte aldrig alltid ofta redan först sedan själv också bara gärna ibland då senare snabbt tydligt tidigt även verkligen direkt'.split(
    ' ',
  ),
);
const shortInfinitives = new Set(
  'få gå stå se ge ta ha bli be le dra slå nå tro sy bo må klä förstå bete avstå föregå förutse undgå'.split(' '),
);
const notInfinitives = new Set(
  'alla båda andra några flera många dessa sina mina våra era samma denna hela halva'.split(' '),
);

/** Whose clause begins at the word, or undefined where none does: the candidate's, or that of whoever else. */
export function clauseSubject(words: readonly string[], at: number): 'candidate' | 'other' | undefined {
  const word = words[at]?.toLowerCase() ?? '';
  if (word === 'och' || word === 'men') return newSubject(words, at);
  if (!openers.has(word) && word !== 'om') return undefined;
  const next = nextAfterAdverbs(words, at);
  if (isCandidateSubject(next)) return 'candidate';
  if (word === 'att') return isInfinitive(next) ? undefined : 'other';
  if (word === 'som') return 'other';
  return maybeOpeners.has(word) ? undefined : 'other';
}

// "… och situationen löste sig": a noun with its verb begins a clause of its own.
function newSubject(words: readonly string[], at: number): 'other' | undefined {
  const [noun, verb] = [words[at + 1]?.toLowerCase() ?? '', words[at + 2] ?? ''];
  return /(?:en|et|na|n)$/u.test(noun) && !isFinite(noun) && isFinite(verb) ? 'other' : undefined;
}

function nextAfterAdverbs(words: readonly string[], at: number): string | undefined {
  let next = at + 1;
  while (adverbs.has(words[next]?.toLowerCase() ?? '')) next += 1;
  return words[next];
}

function isInfinitive(word: string | undefined): boolean {
  const lower = word?.toLowerCase() ?? '';
  return shortInfinitives.has(lower) || (/a(?:s)?$/u.test(lower) && !notInfinitives.has(lower));
}
