import type { Way, Wish } from '../say-point.ts';
import { withCapital } from '../tokens.ts';
import type { Turned } from '../tongue.ts';
import { leads } from './leads.ts';
import { waysToPraise } from './praise.ts';

const auxiliary = /^(?:were|could|had|would|did)$/u;
const noAlso = /^ (?:not|also|never|no)(?!\p{L})/u;

/** The ways to say what the candidate did, the plain one first. */
export function waysToSay({ behaviour, situation, impact }: Turned, wish: Wish): Way[] {
  if (behaviour.kind === 'whole') return [{ main: behaviour.text }];
  const { verb, rest } = behaviour;
  const before = situation === null ? 'You' : `${withCapital(situation)}, you`;
  const plain = `${before} ${verb}${rest}`;
  if (wish.shows === 'development') return [{ main: fault(verb + rest, situation, plain, wish) }];
  const praise = noAlso.test(rest) || impact?.kind === 'so' ? [] : waysToPraise(verb + rest, situation, wish.isAgain);
  // "Also" beside a situation of its own would say that it was the same one.
  if (!wish.isAgain || situation !== null || noAlso.test(rest) || verb.includes(' '))
    return [{ main: plain }, ...praise];
  return [{ main: auxiliary.test(verb) ? `You ${verb} also${rest}` : `You also ${verb}${rest}` }, ...praise];
}

function fault(did: string, situation: string | null, plain: string, wish: Wish): string {
  const lead = wish.leads && leads[wish.leads];
  if (lead !== undefined && situation !== null) return `${withCapital(ofUs(situation))}, ${lead}: you ${did}`;
  return wish.contrasts ? `However, ${situation === null ? '' : `${situation}, `}you ${did}` : plain;
}

// "When asked, we were hoping for more" would say that we were asked.
function ofUs(situation: string): string {
  return situation.replace(/^when asked (?=to )/u, 'when we asked you ').replace(/^when asked /u, 'when we asked ');
}
