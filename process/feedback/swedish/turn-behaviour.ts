import type { Candidate, Statement } from '../tongue.ts';
import { withCapital, withoutCapital, wordsOf } from '../tokens.ts';
import { markCandidate } from '../candidate-mark.ts';
import { candidateWord, isCandidateSubject } from './candidate-words.ts';
import { openers } from './openers.ts';
import { presentToPast } from './present-to-past.ts';
import { toYou } from './to-you.ts';
import { isFinite, isPast, toPast } from './verbs.ts';

// Who listens to her listens to somebody else.
const ofAnother = /^\s*\p{L}+(?: (?:in|på|med|till|åt|om|av))? (?:henne|honom)(?!\p{L})/u;

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
  if (
    lower === 'vi' ||
    lower === 'jag' ||
    lower === 'det' ||
    candidateWord(lower)?.as === 'owner' ||
    openers.has(lower)
  )
    return ofWhole(marked, candidate);
  return ofPredicate(isCandidateSubject(second) && toPast(first) ? without(marked, second ?? '') : marked, candidate);
}

function ofPredicate(text: string, candidate: Candidate, who = 'du'): Statement | null {
  const [verb] = wordsOf(text);
  if (ofAnother.test(text)) return null;
  const past = verb === undefined ? undefined : toPast(verb);
  if (verb === undefined || past === undefined) return null;
  if (!isAboutCandidate(past, wordsOf(text)[1])) return null;
  if (!isPast(verb) && isFinite(wordsOf(text)[1] ?? '')) return null;
  const rest = toYou(`${who} ${text}`, 'candidate', candidate);
  if (rest === null) return null;
  const told = after(after(rest, 'du'), verb);
  const level = isPast(verb) ? told : presentToPast(told);
  return level === null ? null : { kind: 'predicate', verb: past, rest: level === '' ? '' : blankBefore(level) };
}

// "berättade hon" has been cut loose from what stood before; "visade hennes tester" and "fick vi" are said of something else.
function isAboutCandidate(verb: string, next: string | undefined): boolean {
  const as = next === undefined ? undefined : candidateWord(next)?.as;
  const isImpersonal = /^de[nt]?$/iu.test(next ?? '') && /^(?:var|blev|gick|fanns|kändes|märktes|syntes)$/u.test(verb);
  return as !== 'owner' && !isImpersonal && !/^(?:vi|man|jag)$/iu.test(next ?? '');
}

// A sentence that begins with when or where it was, or with those who saw it, keeps its order of words.
function ofWhole(text: string, candidate: Candidate): Statement | null {
  const words = wordsOf(text);
  if (!words.some(isPast)) return null;
  const turned = toYou(withoutCapital(text), 'other', candidate);
  if (turned === null || !/(?<!\p{L})(du|dig|din|ditt|dina)(?!\p{L})/u.test(turned)) return null;
  return { kind: 'whole', text: withCapital(turned) };
}

function without(text: string, word: string): string {
  return text.replace(new RegExp(`(?<=^\\P{L}*\\p{L}+ )${word}(?: |$)`, 'u'), '');
}

function after(text: string, word: string): string {
  return text.trimStart().slice(word.length).trimStart();
}

function blankBefore(rest: string): string {
  return /^[,.;:]/u.test(rest) ? rest : ` ${rest}`;
}
