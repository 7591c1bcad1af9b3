import type { Candidate } from '../tongue.ts';
import { type Token, toTokens } from '../tokens.ts';
import { candidateWord, type CandidateWord } from './candidate-words.ts';
import { markCandidate } from './mark-candidate.ts';
import { personIn } from './person-in.ts';
import { isPast, toBase, toPast } from './verbs.ts';

type Reading = {
  readonly words: readonly string[];
  readonly hasSingular: boolean;
  kind: CandidateWord['kind'] | undefined;
  established: boolean;
  sawOne: boolean;
  sawSeveral: boolean;
  /** The next word may be the verb of "you". */
  verbNext: boolean;
  /** A verb has lost its ending, so those joined to it have to lose theirs. */
  inPresent: boolean;
};

const adverbs = new Set(
  'always also often never then first only still usually sometimes even just clearly quickly later'.split(' '),
);
const noNoun = new Set(
  'about to for that how what when why where who which and but or in at with without on from of by as if so because while before after until during into over under a an the this these not also again more first then'.split(
    ' ',
  ),
);
const commonVerbs = new Set(
  'ask listen give take make check explain describe show tell write plan follow use keep find help work decide choose prioritise prioritize test solve report answer share sum adapt document divide lead meet call set ask review'.split(
    ' ',
  ),
);
const prepositions = new Set(
  'of to for with from by about at in on after before behind without towards beside between'.split(' '),
);
const ours: Readonly<Record<string, string>> = { i: 'we', me: 'us', my: 'our', myself: 'ourselves' };

/**
 * The English text with the candidate as "you", verbs agreeing. Null where a pronoun could be somebody else's, or a form is not known:
 * then nothing of it can be told.
 */
export function toYou(text: string, candidate: Candidate): string | null {
  const tokens = toTokens(markCandidate(text, candidate));
  const words = tokens.flatMap((token) => (token.isWord ? [token.text] : []));
  const hasSingular = words.some((word) => /^(?:she|he|her|his|him)$/iu.test(word));
  const reading: Reading = {
    words,
    hasSingular,
    kind: undefined,
    established: false,
    sawOne: false,
    sawSeveral: false,
    verbNext: false,
    inPresent: false,
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
  if (/^(?:i|she|he|they)'/u.test(lower) || lower === 'mine' || lower === 'hers' || lower === 'theirs') return null;
  if (Object.hasOwn(ours, lower)) return turnOurs(lower, at, reading);
  const found = candidateWord(lower);
  if (found && !(found.kind === 'they' && reading.hasSingular)) return turnCandidate(found, at, reading);
  if (reading.verbNext) return turnVerb(text, reading);
  if (reading.inPresent && /^(?:and|or|but|then)$/iu.test(reading.words[at - 1] ?? ''))
    return turnJoined(text, reading);
  notePerson(lower, reading);
  return text;
}

function turnOurs(lower: string, at: number, { words }: Reading): string | null {
  const verb = words[at + 1]?.toLowerCase();
  return lower === 'i' && (verb === 'am' || verb === 'was') ? null : (ours[lower] ?? null);
}

function notePerson(lower: string, reading: Reading): void {
  const person = personIn(lower);
  if (person === 'one') reading.sawOne = true;
  if (person === 'several' || /(?:[^sui'])s$/u.test(lower)) reading.sawSeveral = true;
}

// After "you" the verb loses its ending: "how she prioritises" is "how you prioritise".
function turnVerb(text: string, reading: Reading): string | null {
  const lower = text.toLowerCase();
  if (adverbs.has(lower) || lower.endsWith('ly')) return text;
  reading.verbNext = false;
  if (lower === 'was') return 'were';
  if (lower === 'is') return 'are';
  if (lower === "wasn't") return "weren't";
  if (lower === "isn't") return "aren't";
  if (lower === "doesn't") return "don't";
  if (lower === "hasn't") return "haven't";
  const base = isPast(text) ? undefined : toBase(text);
  reading.inPresent = base !== undefined;
  return base ?? text;
}

// "how she listens and asks": what is joined to such a verb is one too, or a noun in the plural.
function turnJoined(text: string, reading: Reading): string | null {
  const base = toBase(text);
  if (base === undefined || personIn(text) !== undefined) {
    notePerson(text.toLowerCase(), reading);
    return text;
  }
  return commonVerbs.has(base) ? base : null;
}

function turnCandidate({ as, kind }: CandidateWord, at: number, reading: Reading): string | null {
  if (kind !== 'name' && !isTheirs(kind, at, reading)) {
    // "listens to comments and writes them down": what has just been named, unless the candidate is called so.
    return kind === 'they' && reading.kind !== 'they' ? (reading.words[at] ?? null) : null;
  }
  if (as === 'self') return 'yourself';
  if (as === 'owner') return 'your';
  if (as === 'object') return 'you';
  if (as === 'objectOrOwner') return ownsNext(at, reading) ? 'your' : 'you';
  return turnSubject(as, at, reading);
}

function turnSubject(as: 'subject' | 'either', at: number, reading: Reading): string | null {
  const before = reading.words[at - 1]?.toLowerCase();
  if (before !== undefined && /^(?:was|is|has|does)$/u.test(before)) return null;
  const isObject =
    as === 'either' && before !== undefined && (prepositions.has(before) || toPast(before) !== undefined);
  if (isObject) return 'you';
  reading.verbNext = true;
  reading.established = true;
  return 'you';
}

function isTheirs(kind: CandidateWord['kind'], at: number, reading: Reading): boolean {
  if (reading.kind !== undefined && reading.kind !== kind) return false;
  const crowded = kind === 'they' ? reading.sawSeveral || reading.sawOne : reading.sawOne;
  if (crowded && !isParallel(at, reading)) return false;
  reading.kind = kind;
  return true;
}

// "… how she calmed the patient and how she then called": the second is said of the same as the first.
function isParallel(at: number, { words, established, kind }: Reading): boolean {
  const [and, how] = words.slice(Math.max(0, at - 2), at).map((word) => word.toLowerCase());
  return established && kind !== 'they' && and === 'and' && ['how', 'that', 'what', 'why', 'when'].includes(how ?? '');
}

function ownsNext(at: number, { words }: Reading): boolean {
  const next = words[at + 1]?.toLowerCase();
  return next !== undefined && !noNoun.has(next) && !next.endsWith('ly');
}
