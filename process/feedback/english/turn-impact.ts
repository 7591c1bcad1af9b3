import type { Candidate, Impact } from '../tongue.ts';
import { withoutCapital, wordsOf } from '../tokens.ts';
import { isCandidateSubject } from './candidate-words.ts';
import { markCandidate } from './mark-candidate.ts';
import { toYou } from './to-you.ts';
import { isPast, pastOfBase, toPast } from './verbs.ts';

const ofIt = new Set(
  'gave made led created showed helped meant kept saved reduced left built let moved raised calmed brought'.split(' '),
);
const ofUs = new Set('got understood lacked missed'.split(' '));
const adjective = /^(?:easy|hard|difficult|clear|unclear|easier|harder|clearer|simple|useful|helpful)$/u;
const picture = /^(?:(?:an?|no) )?(?:\p{L}+ )?(?:picture|view|understanding|idea|insight|impression)(?!\p{L})/u;

/** What came of it, as a clause that can follow the sentence before. Null where the words are none, or cannot be turned safely. */
export function turnImpact(text: string, candidate: Candidate): Impact | null {
  const marked = withoutCapital(markCandidate(text, candidate))
    .replace(/^I(?= )/u, 'i')
    .replace(/^(?:and|but|then|so then) /u, '')
    .replace(/^which /u, 'that ');
  const [first = '', second = ''] = wordsOf(marked).map((word) => word.toLowerCase());
  if (first === 'so') return ofSo(marked, candidate);
  if (first === 'we' || first === 'i') return ofClause('we', second, after(marked, 2), candidate);
  if (first === 'it' && /^(?:was|is|became)$/u.test(second)) return ofClause('it', second, after(marked, 2), candidate);
  if (first === 'it' || first === 'this' || first === 'that')
    return ofClause('that', second, after(marked, 2), candidate);
  if (isCandidateSubject(first)) return ofClause('you', second, after(marked, 2), candidate);
  return ofBareVerb(first, marked, candidate) ?? ofFragment(first, marked, candidate) ?? ofOthers(marked, candidate);
}

function ofSo(text: string, candidate: Candidate): Impact | null {
  const turned = toYou(text, candidate);
  return turned && wordsOf(text).some(isPast) ? { kind: 'so', text: turned } : null;
}

function ofClause(
  subject: 'we' | 'that' | 'it' | 'you',
  verb: string,
  rest: string,
  candidate: Candidate,
): Impact | null {
  const past = toPast(verb) ?? (subject === 'we' || subject === 'you' ? pastOfBase(verb) : undefined);
  if (past === undefined) return null;
  const agreeing = (subject === 'that' || subject === 'it') && past === 'were' ? 'was' : past;
  const whole = toYou(`${subject} ${agreeing} ${rest}`, candidate);
  if (whole === null) return null;
  const told = whole.slice(subject.length + agreeing.length + 2);
  const pointsBack = subject === 'that' || subject === 'it';
  return { kind: 'clause', subject, verb: agreeing, rest: told === '' ? '' : ` ${told}`, pointsBack };
}

function ofBareVerb(first: string, text: string, candidate: Candidate): Impact | null {
  const past = toPast(first);
  if (past === undefined) return null;
  if (ofIt.has(past)) return ofClause('that', past, after(text, 1), candidate);
  return ofUs.has(past) ? ofClause('we', past, after(text, 1), candidate) : null;
}

function ofFragment(first: string, text: string, candidate: Candidate): Impact | null {
  if (!picture.test(text)) return adjective.test(first) ? ofClause('it', 'was', text, candidate) : null;
  return ofClause('that', 'gave', `us ${/^(?:an?|no) /u.test(text) ? text : `a ${text}`}`, candidate);
}

// "The patient calmed down": a short subject and its verb.
function ofOthers(text: string, candidate: Candidate): Impact | null {
  const words = wordsOf(text);
  const verbAt = words.findIndex((word, index) => index > 0 && index < 5 && isPast(word));
  if (
    verbAt < 1 ||
    !/^(?:the|an?|all|both|several|every|each|half|next|everyone|everybody|two|three|others|one|no|nobody|there)$/u.test(
      words[0] ?? '',
    )
  )
    return null;
  const whole = toYou(text, candidate);
  if (whole === null) return null;
  const [subject, verb] = [words.slice(0, verbAt).join(' '), words[verbAt] ?? ''];
  if (!whole.startsWith(`${subject} ${verb}`)) return null;
  return { kind: 'clause', subject, verb, rest: whole.slice(subject.length + verb.length + 1), pointsBack: false };
}

function after(text: string, count: number): string {
  return text.split(' ').slice(count).join(' ');
}
