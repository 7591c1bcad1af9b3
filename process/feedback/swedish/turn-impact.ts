import { markCandidate } from '../candidate-mark.ts';
import type { Candidate, Impact } from '../tongue.ts';
import { withoutCapital, wordsOf } from '../tokens.ts';
import { isCandidateSubject } from './candidate-words.ts';
import { mayBeName } from './may-be-name.ts';
import { toYou } from './to-you.ts';
import { isPast, toPast } from './verbs.ts';

const ofUs = new Set('förstod saknade'.split(' '));
const ofIt = new Set(
  'gav gjorde skapade ledde visade bidrog innebar medförde hjälpte underlättade stärkte minskade ökade väckte räckte sparade lugnade'.split(
    ' ',
  ),
);
const becomes = /^(?:tydligt|klart|oklart|otydligt|lättare|svårare|enklare|tydligare|lugnt|konkret)$/u;
const remains = /^(?:lätt|svårt|enkelt|bra|intressant|lärorikt|hjälpsamt|viktigt|värdefullt|tryggt|skönt|användbart)$/u;
const picture = /^(?:(?:en|ett|ingen|inget) )?(?:\p{L}+ )?(?:bild|förståelse|inblick|överblick)(?!\p{L})/u;
const determiner = /^(?:den|det|de|en|ett|alla|båda|flera|två|tre|nästa|ingen|inget|hela|halva|våra)$/u;
const definite = /\p{L}{3,}(?:en|et|na|ne|n)$/u;

/** What came of it, as a clause that can follow the sentence before. Null where the words are none, or cannot be turned safely. */
export function turnImpact(text: string, candidate: Candidate): Impact | null {
  const marked = withoutCapital(markCandidate(text, candidate)).replace(/^(?:och|men|vilket) /u, (word) =>
    word === 'vilket ' ? 'det ' : '',
  );
  const [first = '', second = ''] = wordsOf(marked).map((word) => word.toLowerCase());
  if (/^(?:därför|då|alltså)$/u.test(first)) return ofTurnedRound(marked, candidate);
  if (first === 'så') return ofSo(marked, candidate);
  if (first === 'vi' || first === 'jag') return ofClause('vi', second, after(marked, 2), candidate);
  if (first === 'det' || first === 'detta') return ofClause('det', second, after(marked, 2), candidate);
  if (isCandidateSubject(first)) return ofClause('du', second, after(marked, 2), candidate);
  return (
    ofBareVerb(first, marked, candidate) ??
    ofFragment(first, marked, candidate) ??
    (mayBeName(text) ? null : ofOthers(marked, candidate))
  );
}

// "Därför vet vi inte …": as "vi vet inte …".
function ofTurnedRound(text: string, candidate: Candidate): Impact | null {
  const [, verb = '', subject] = wordsOf(text);
  if (isCandidateSubject(subject)) return ofClause('du', verb, after(text, 3), candidate);
  return subject === 'vi' || subject === 'jag' ? ofClause('vi', verb, after(text, 3), candidate) : null;
}

function ofSo(text: string, candidate: Candidate): Impact | null {
  const turned = toYou(text, 'other', candidate);
  return turned && wordsOf(text).some(isPast) ? { kind: 'so', text: turned } : null;
}

function ofClause(subject: 'vi' | 'det' | 'du', verb: string, rest: string, candidate: Candidate): Impact | null {
  const past = toPast(verb);
  if (past === undefined) return null;
  const whole = toYou(`${subject} ${past} ${rest}`, subject === 'du' ? 'candidate' : 'other', candidate);
  if (whole === null) return null;
  const told = whole.slice(subject.length + past.length + 2);
  return { kind: 'clause', subject, verb: past, rest: told === '' ? '' : ` ${told}`, pointsBack: subject === 'det' };
}

function ofBareVerb(first: string, text: string, candidate: Candidate): Impact | null {
  const past = toPast(first);
  if (past === undefined) return null;
  const rest = after(text, 1);
  if (ofUs.has(past) || (past === 'fick' && /^(?:en|ett|ingen|inget|inte|klar|tydlig|veta)(?!\p{L})/u.test(rest)))
    return ofClause('vi', past, rest, candidate);
  if (past === 'blev') return ofBecame(rest, candidate);
  return ofIt.has(past) ? ofClause('det', past, rest, candidate) : null;
}

// "blev tydligt hur …" is said of it, "blev osäkra på …" of us.
function ofBecame(rest: string, candidate: Candidate): Impact | null {
  const [said = ''] = wordsOf(rest);
  if (said.endsWith('t')) return ofClause('det', 'blev', rest, candidate);
  return said.endsWith('a') ? ofClause('vi', 'blev', rest, candidate) : null;
}

function ofFragment(first: string, text: string, candidate: Candidate): Impact | null {
  if (becomes.test(first)) return ofClause('det', 'blev', text, candidate);
  if (remains.test(first)) return ofClause('det', 'var', text, candidate);
  if (!picture.test(text)) return null;
  return ofClause('det', 'gav', `oss ${/^(?:en|ett|ingen|inget) /u.test(text) ? text : `en ${text}`}`, candidate);
}

// "Patienten blev lugn": a short subject and its verb.
function ofOthers(text: string, candidate: Candidate): Impact | null {
  const words = wordsOf(text);
  const verbAt = words.findIndex((word, index) => index > 0 && index < 5 && isPast(word));
  const [first = ''] = words;
  if (verbAt < 1 || !(determiner.test(first) || (definite.test(first) && verbAt === 1))) return null;
  const whole = toYou(text, 'other', candidate);
  if (whole === null) return null;
  const [subject, verb] = [words.slice(0, verbAt).join(' '), words[verbAt] ?? ''];
  if (!whole.startsWith(`${subject} ${verb}`)) return null;
  return { kind: 'clause', subject, verb, rest: whole.slice(subject.length + verb.length + 1), pointsBack: false };
}

function after(text: string, count: number): string {
  return text.split(' ').slice(count).join(' ');
}
