import { markCandidate } from './mark-candidate.ts';
import type { Candidate, Statement } from '../tongue.ts';
import { withCapital, withoutCapital, wordsOf } from '../tokens.ts';
import { candidateWord, isCandidateSubject } from './candidate-words.ts';
import { openers } from './openers.ts';
import { toYou } from './to-you.ts';
import { isPast, toBase, toPast } from './verbs.ts';

const leading = new Set(
  'clearly quickly also then first consistently immediately calmly openly always often never sometimes usually'.split(
    ' ',
  ),
);

// Who listens to her listens to somebody else.
const ofOneself =
  /^(?:(?:to|with|at) )?you(?= (?:and|to|with|for|in|out|but|about|before|while|until)(?!\p{L})|[,.;]|$)/u;

/**
 * What the candidate did, said to the candidate: from a sentence about them, or a clause without its subject. Null where the words are no
 * such sentence, or one that cannot be turned safely.
 */
export function turnBehaviour(text: string, candidate: Candidate): Statement | null {
  const marked = markCandidate(text, candidate);
  const [first, second] = wordsOf(marked);
  if (first === undefined) return null;
  if (isCandidateSubject(first))
    return second === undefined ? null : ofPredicate(after(marked, first), candidate, first);
  const lower = first.toLowerCase();
  if (lower === 'we' || lower === 'i' || lower === 'it' || isOwner(lower) || openers.has(lower))
    return ofWhole(marked, candidate);
  return ofPredicate(marked, candidate);
}

function isOwner(word: string): boolean {
  const as = candidateWord(word)?.as;
  return as === 'owner' || as === 'objectOrOwner';
}

function ofPredicate(text: string, candidate: Candidate, who = 'you'): Statement | null {
  const [first = '', second = ''] = wordsOf(text);
  // "Clearly described how …": an adverb may stand before the verb, and stays there.
  const adverb = leading.has(first.toLowerCase()) && toPast(second) !== undefined ? `${first.toLowerCase()} ` : '';
  const verb = adverb === '' ? first : second;
  const past = toPast(verb);
  if (past === undefined) return null;
  const rest = after(adverb === '' ? text : after(text, first), verb);
  if (!isPast(verb) && verb.toLowerCase() !== 'has' && toPast(wordsOf(rest)[0] ?? '') !== undefined) return null;
  const turned = toYou(`${who} ${past} ${rest}`, candidate);
  if (turned === null) return null;
  const told = turned.slice(`you ${past} `.length);
  if (ofOneself.test(told)) return null;
  const level = isPast(verb) ? told : joinedToPast(told);
  if (level === null) return null;
  return {
    kind: 'predicate',
    verb: adverb + past,
    rest: level === '' ? '' : /^[,.;:]/u.test(level) ? level : ` ${level}`,
  };
}

// "asks what happened and listens": a verb that was joined to one of the present goes into the past with it.
function joinedToPast(rest: string): string | null {
  const main = rest.split(/ (?=(?:how|that|what|why|when|if|whether) )/u)[0] ?? '';
  const joined = /(?:,(?: and| but| then)?| and| but| then) (\p{L}+)/gu;
  let turned = main;
  for (const [, word = ''] of main.matchAll(joined)) {
    if (toBase(word) === undefined) continue;
    const past = toPast(word);
    if (past === undefined) return null;
    turned = turned.replace(new RegExp(`(?<=(?:,| and| but| then) )${word}(?!\\p{L})`, 'u'), past);
  }
  return turned + rest.slice(main.length);
}

function ofWhole(text: string, candidate: Candidate): Statement | null {
  if (!wordsOf(text).some(isPast)) return null;
  const turned = toYou(withoutCapital(text).replace(/^I(?= )/u, 'i'), candidate);
  if (turned === null || !/(?<!\p{L})(?:you|your|yourself)(?!\p{L})/u.test(turned)) return null;
  return { kind: 'whole', text: withCapital(turned) };
}

function after(text: string, word: string): string {
  return text.trimStart().slice(word.length).trimStart();
}
