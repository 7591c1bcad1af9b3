import { markCandidate } from '../candidate-mark.ts';
import type { Candidate } from '../tongue.ts';
import { toTokens, type Token } from '../tokens.ts';
import { candidateWord, type CandidateWord } from './candidate-words.ts';
import { clauseSubject } from './clause-subject.ts';
import { personIn } from './is-person.ts';
import { possessiveOf } from './possessive-of.ts';
import { isFinite } from './verbs.ts';

type Reading = {
  readonly words: readonly string[];
  readonly begins: 'candidate' | 'other';
  subject: 'candidate' | 'other';
  kind: CandidateWord['kind'] | undefined;
  /** The candidate has been the subject of a clause in so many words. */
  established: boolean;
  sawPerson: boolean;
  personInClause: boolean;
};

const prepositions = new Set(
  'av till för med hos på från om mot åt kring bakom utan inför efter under över mellan vid genom i ur'.split(' '),
);
const own: Readonly<Record<string, string>> = { sin: 'din', sitt: 'ditt', sina: 'dina', sig: 'dig' };
const ours: Readonly<Record<string, string>> = { jag: 'vi', mig: 'oss', min: 'vår', mitt: 'vårt', mina: 'våra' };

/**
 * The Swedish text with the candidate as "du": pronouns, names and what agrees with them. `begins` says whose the first clause is. Null
 * where a pronoun could be somebody else's, or where the form of "din" is not known: then nothing of it can be told.
 */
export function toYou(text: string, begins: 'candidate' | 'other', candidate: Candidate): string | null {
  const tokens = toTokens(markCandidate(text, candidate));
  const words = tokens.flatMap((token) => (token.isWord ? [token.text] : []));
  const reading: Reading = {
    words,
    begins,
    subject: begins,
    kind: undefined,
    established: false,
    sawPerson: false,
    personInClause: false,
  };
  let said = '';
  let at = -1;
  let quoted = false;
  for (const token of tokens) {
    if (token.isWord) at += 1;
    else if ([...token.text].filter((sign) => sign === '"').length % 2 === 1) quoted = !quoted;
    const turned = !token.isWord || quoted ? token.text : turnWord(token, at, reading);
    if (turned === null) return null;
    said += turned;
  }
  return quoted ? null : said;
}

function turnWord({ text }: Token, at: number, reading: Reading): string | null {
  const lower = text.toLowerCase();
  noteClause(at, reading);
  if (Object.hasOwn(ours, lower)) return ours[lower] ?? null;
  if (Object.hasOwn(own, lower)) return turnOwn(lower, reading);
  const found = candidateWord(lower);
  if (found) return turnCandidate(found, at, reading);
  const person = personIn(lower);
  if (person === 'one') reading.sawPerson = true;
  if (person !== undefined) reading.personInClause = true;
  return text;
}

function noteClause(at: number, reading: Reading): void {
  const { words } = reading;
  const opened = clauseSubject(words, at);
  if (opened !== undefined) reading.subject = opened;
  if (opened === 'candidate') reading.personInClause = false;
  // "… och satte sig bredvid": the verb goes back to whoever acted first.
  if ((words[at] === 'och' || words[at] === 'men') && isFinite(words[at + 1] ?? '')) reading.personInClause = false;
}

function turnOwn(word: string, reading: Reading): string | null {
  if (reading.subject === 'other') return word;
  return reading.personInClause ? null : (own[word] ?? null);
}

function turnCandidate({ as, kind }: CandidateWord, at: number, reading: Reading): string | null {
  if (kind !== 'name') {
    if (reading.kind !== undefined && reading.kind !== kind) return null;
    if (reading.sawPerson && !isParallel(at, reading)) return null;
    reading.kind = kind;
  }
  if (as === 'owner') return possessiveOf(reading.words.slice(at + 1, at + 5)) ?? null;
  if (as === 'object') return 'dig';
  if (as === 'either') {
    const place = placeOf(at, reading);
    if (place !== 'subject') return place === 'object' ? 'dig' : null;
  }
  reading.subject = 'candidate';
  reading.established = true;
  reading.personInClause = false;
  return 'du';
}

// "… hur hon lugnade patienten och hur hon sedan ringde": the second is said of the same as the first.
function isParallel(at: number, { words, established }: Reading): boolean {
  const before = words.slice(Math.max(0, at - 2), at).map((word) => word.toLowerCase());
  return (
    established &&
    before.length === 2 &&
    before[0] === 'och' &&
    ['hur', 'att', 'vad', 'varför', 'när'].includes(before[1] ?? '')
  );
}

// "Kandidaten" and "hen" are alike as subject and object; where the order of words does not tell, nobody knows.
function placeOf(at: number, { words, begins }: Reading): 'subject' | 'object' | 'unknown' {
  const before = words[at - 1]?.toLowerCase();
  if (before === undefined) return 'subject';
  if (prepositions.has(before) && !(before === 'om' && isFinite(words[at + 1] ?? ''))) return 'object';
  if (!isFinite(before)) return 'subject';
  const subject = words[at - 2]?.toLowerCase();
  if (subject !== undefined && ['vi', 'jag', 'man', 'de', 'som'].includes(subject)) return 'object';
  const first = words[0]?.toLowerCase() ?? '';
  return begins === 'other' && (prepositions.has(first) || first === 'när' || first === 'då') ? 'subject' : 'unknown';
}
