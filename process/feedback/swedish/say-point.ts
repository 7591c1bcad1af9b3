import type { Way, Wish } from '../say-point.ts';
import { withCapital } from '../tokens.ts';
import type { Turned } from '../tongue.ts';

const noAlso = /^ (?:inte|även|också|både|att|aldrig|ingen|inget|inga|heller)(?!\p{L})/u;
const light = /^ (?:dig|den|det|dem|de|oss)(?!\p{L})/u;
const telling = /^(?:berättade|beskrev|nämnde|sa|redogjorde|förklarade|svarade)(?!\p{L})/u;
const mostWordsWithin = 3;

/** The ways to say what the candidate did, the plain one first. */
export function waysToSay(turned: Turned, wish: Wish): Way[] {
  const { behaviour, situation, impact } = turned;
  if (behaviour.kind === 'whole') return [{ main: behaviour.text }];
  const { verb, rest } = behaviour;
  const plain = situation === null ? `Du ${verb}${rest}` : `${withCapital(situation)} ${verb} du${rest}`;
  if (wish.shows === 'development') return wish.contrasts ? contrasts(turned, plain) : [{ main: plain }];
  const praise = noAlso.test(rest) || impact?.kind === 'so' ? [] : praises(verb, rest, situation, wish);
  if (!wish.isAgain) return [{ main: plain }, ...praise];
  return [...again(verb, rest, situation, plain), ...praise];
}

function again(verb: string, rest: string, situation: string | null, plain: string): Way[] {
  if (situation !== null) return [{ main: plain }];
  return noAlso.test(rest)
    ? [{ main: plain }]
    : [{ main: `Dessutom ${verb} du${rest}` }, { main: `Du ${verb}${alsoIn(rest)}` }];
}

// A light pronoun would have to stand before "däremot", so "men" stands first.
function contrasts({ behaviour, situation }: Turned, plain: string): Way[] {
  if (behaviour.kind === 'whole') return [{ main: plain }];
  const { verb, rest } = behaviour;
  if (situation === null) return [{ main: `Däremot ${verb} du${rest}` }];
  const but = `Men ${situation} ${verb} du${rest}`;
  if (light.test(rest)) return [{ main: but }];
  return [{ main: `${withCapital(situation)} ${verb} du däremot${rest}` }, { main: but, isSpare: true }];
}

// Before "att", a main clause of its own; within it a short place: "att du i rollspelet lät kunden …".
function praises(verb: string, rest: string, situation: string | null, { isAgain }: Wish): Way[] {
  const also = isAgain ? ' också' : '';
  const did = verb + rest;
  const openings = [`Vi uppskattade${also} att`, `Vi tyckte${also} om att`];
  if (!telling.test(did)) openings.push(`Det var${also} en styrka att`);
  if (situation === null) return openings.map((opening) => ({ main: `${opening} du ${did}`, isPraise: true }));
  // "När vi frågade uppskattade vi …" would say when we appreciated it, so the praise comes last.
  const before = `${withCapital(situation)} ${verb} du${rest}`;
  const isShort = situation.split(' ').length <= mostWordsWithin;
  const within = isShort ? `du ${situation} ${did}` : `du, ${situation}, ${did}`;
  return [
    ...['uppskattade vi', 'tyckte vi om'].map((liked) => ({
      main: `${before}, och det ${liked}`,
      isPraise: true,
      ending: liked,
    })),
    ...openings.map((opening) => ({ main: `${opening} ${within}`, isPraise: true, isSpare: !isShort })),
  ];
}

// A light pronoun keeps its place next to the verb: "satte du dig också in i".
function alsoIn(rest: string): string {
  return rest.startsWith(' dig ') ? ` dig också${rest.slice(4)}` : ` också${rest}`;
}
