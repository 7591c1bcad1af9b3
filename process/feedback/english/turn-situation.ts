import type { Candidate } from '../tongue.ts';
import { withoutCapital, wordsOf } from '../tokens.ts';
import { isCandidateSubject } from './candidate-words.ts';
import { markCandidate } from './mark-candidate.ts';
import { mayBeName } from './may-be-name.ts';
import { occasions } from './occasions.ts';
import { openers } from './openers.ts';
import { toYou } from './to-you.ts';
import { isPast } from './verbs.ts';

const clauseOpeners = new Set(['when', 'while', 'once', 'as', 'after', 'before']);
const mostWords = 24;

/** Where it was, as an adverbial with a small first letter: "when we talked about the night shift". Null where it cannot be one. */
export function turnSituation(text: string, candidate: Candidate): string | null {
  const marked = withoutCapital(markCandidate(text, candidate)).replace(/^I(?= )/u, 'i');
  const words = wordsOf(marked);
  const [first, second] = words.map((word) => word.toLowerCase());
  if (first === undefined || words.length > mostWords) return null;
  if (first === 'asked' && /^(?:about|how|what|to|why|for|whether)$/u.test(second ?? ''))
    return toYou(`when ${marked}`, candidate);
  if (clauseOpeners.has(first) && !words.slice(1).some((word) => isPast(word) || word.endsWith('ing'))) return null;
  if (openers.has(first)) return toYou(marked, candidate);
  if ((first === 'we' || first === 'i' || isCandidateSubject(first)) && isPast(second ?? ''))
    return toYou(`when ${marked}`, candidate);
  return ofNoun(marked, words, candidate, mayBeName(text));
}

function ofNoun(text: string, words: readonly string[], candidate: Candidate, isDoubtful: boolean): string | null {
  const bare = text.replace(/^(?:the|a|an|our) /u, '');
  const known = occasions(bare);
  if (known) {
    const rest = toYou(bare.slice(known.noun.length), candidate);
    return rest === null ? null : `${known.said}${rest}`;
  }
  if (
    isDoubtful ||
    words.length > 8 ||
    words.some((word) => isPast(word)) ||
    /[,:;]/u.test(text) ||
    /^(?:that|how|what|why|good|bad|great|poor)$/u.test(words[0] ?? '')
  )
    return null;
  const thing = toYou(text, candidate);
  return thing && `when we came to ${thing}`;
}
