import type { Way, Wish } from '../say-point.ts';
import { withCapital } from '../tokens.ts';
import type { Turned } from '../tongue.ts';
import { leads } from './leads.ts';
import { waysToPraise } from './praise.ts';

const noAlso = /^ (?:inte|även|också|både|att|aldrig|ingen|inget|inga|heller)(?!\p{L})/u;
const light = /^ (?:dig|den|det|dem|de|oss)(?!\p{L})/u;
const telling = /^(?:berättade|beskrev|nämnde|sa|redogjorde|förklarade|svarade|räknade|gav)$/u;

/** The ways to say what the candidate did, the plain one first. */
export function waysToSay(turned: Turned, wish: Wish): Way[] {
  const { behaviour, impact } = turned;
  if (behaviour.kind === 'whole') return [{ main: behaviour.text }];
  const { verb, rest } = behaviour;
  const situation = placed(turned.situation, verb);
  const plain = situation === null ? `Du ${verb}${rest}` : `${withCapital(situation)} ${verb} du${rest}`;
  const lead = wish.leads && leads[wish.leads];
  if (wish.shows === 'development' && lead !== undefined && turned.situation !== null)
    return [{ main: `${withCapital(turned.situation)} ${lead}: du ${verb}${rest}` }];
  if (wish.shows === 'development') return wish.contrasts ? contrasts(verb, rest, situation) : [{ main: plain }];
  const praise = noAlso.test(rest) || impact?.kind === 'so' ? [] : waysToPraise(verb, rest, situation, wish.isAgain);
  if (!wish.isAgain) return [{ main: plain }, ...praise];
  return [...again(verb, rest, situation, plain), ...praise];
}

// One answers "på frågan"; what is done otherwise is done when it is asked.
function placed(situation: string | null, verb: string): string | null {
  return telling.test(verb) ? situation : (situation?.replace(/^på frågan om /u, 'när vi frågade om ') ?? null);
}

function again(verb: string, rest: string, situation: string | null, plain: string): Way[] {
  if (situation !== null) return [{ main: plain }];
  return noAlso.test(rest)
    ? [{ main: plain }]
    : [{ main: `Dessutom ${verb} du${rest}` }, { main: `Du ${verb}${alsoIn(rest)}` }];
}

// A light pronoun would have to stand before "däremot", so "men" stands first.
function contrasts(verb: string, rest: string, situation: string | null): Way[] {
  if (situation === null) return [{ main: `Däremot ${verb} du${rest}` }];
  const but = `Men ${situation} ${verb} du${rest}`;
  if (light.test(rest)) return [{ main: but }];
  return [{ main: `${withCapital(situation)} ${verb} du däremot${rest}` }, { main: but, isSpare: true }];
}

// A light pronoun keeps its place next to the verb: "satte du dig också in i".
function alsoIn(rest: string): string {
  return rest.startsWith(' dig ') ? ` dig också${rest.slice(4)}` : ` också${rest}`;
}
