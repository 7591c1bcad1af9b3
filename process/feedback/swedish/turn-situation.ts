import { markCandidate } from '../candidate-mark.ts';
import type { Candidate } from '../tongue.ts';
import { withoutCapital, wordsOf } from '../tokens.ts';
import { isCandidateSubject } from './candidate-words.ts';
import { mayBeName } from './may-be-name.ts';
import { occasions } from './occasions.ts';
import { toYou } from './to-you.ts';
import { isPast, isFinite, toPast } from './verbs.ts';

const clauseOpeners = new Set(['när', 'då', 'medan', 'innan', 'sedan']);
const prepositions = new Set(
  'i på under vid efter inför från genom hos med om för till ur utifrån kring mot mellan före mitt'.split(' '),
);
const movable = new Set('inte aldrig alltid också ofta redan bara gärna inget ingen'.split(' '));
const mostWords = 24;

/** Where it was, as an adverbial with a small first letter: "när vi talade om nattpasset", "i rollspelet". Null where it cannot be one. */
export function turnSituation(text: string, candidate: Candidate): string | null {
  const marked = withoutCapital(markCandidate(text, candidate)).replace(/^I(?= )/u, 'i');
  const words = wordsOf(marked);
  const first = words[0]?.toLowerCase();
  if (first === undefined || words.length > mostWords) return null;
  if (clauseOpeners.has(first)) return words.some(isPast) ? toYou(marked, 'other', candidate) : null;
  if (prepositions.has(first)) return toYou(marked, 'other', candidate);
  return ofClause(marked, words, candidate) ?? ofNoun(marked, words, candidate, mayBeName(text));
}

// "Vi talade om nattpasset" → "när vi talade om nattpasset"; a "not" would have to move, so such a clause is left alone.
function ofClause(text: string, words: readonly string[], candidate: Candidate): string | null {
  const [first = '', second = '', third = ''] = words;
  const isOurs = /^(?:vi|jag)$/iu.test(first);
  if (movable.has(third.toLowerCase()) || movable.has(second.toLowerCase())) return null;
  if ((isOurs || isCandidateSubject(first)) && isPast(second)) {
    const turned = toYou(text, isOurs ? 'other' : 'candidate', candidate);
    return turned && `när ${turned}`;
  }
  if (!isFinite(first) || toPast(first) !== first.toLowerCase()) return null;
  const turned = toYou(`du ${text}`, 'candidate', candidate);
  return turned && `när ${turned}`;
}

function ofNoun(text: string, words: readonly string[], candidate: Candidate, isDoubtful: boolean): string | null {
  const [head = '', second = ''] = words;
  const known = occasions(head.toLowerCase());
  if (known) {
    const rest = toYou(text.slice(head.length), 'other', candidate);
    return rest === null || words.slice(1).some(isPast) ? null : `${known}${rest}`;
  }
  if (
    isDoubtful ||
    words.length > 8 ||
    words.some(isFinite) ||
    /[,:;]/u.test(text) ||
    /^(?:att|hur|vad|varför|som)$/u.test(head)
  )
    return null;
  const thing = toYou(text, 'other', candidate);
  return thing && second !== '' && /^(?:bra|god|gott|dålig)$/u.test(head) ? null : thing && `när vi kom in på ${thing}`;
}
