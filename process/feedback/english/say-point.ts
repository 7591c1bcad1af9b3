import type { Way, Wish } from '../say-point.ts';
import { withCapital } from '../tokens.ts';
import type { Turned } from '../tongue.ts';

const auxiliary = /^(?:were|could|had|would|did)$/u;
const noAlso = /^ (?:not|also|never|no)(?!\p{L})/u;
const telling = /^(?:told|described|mentioned|said|explained|answered|gave)(?!\p{L})/u;

/** The ways to say what the candidate did, the plain one first. */
export function waysToSay({ behaviour, situation, impact }: Turned, wish: Wish): Way[] {
  if (behaviour.kind === 'whole') return [{ main: behaviour.text }];
  const { verb, rest } = behaviour;
  const before = situation === null ? 'You' : `${withCapital(situation)}, you`;
  const plain = `${before} ${verb}${rest}`;
  if (wish.shows === 'development')
    return [
      { main: wish.contrasts ? `However, ${situation === null ? '' : `${situation}, `}you ${verb}${rest}` : plain },
    ];
  const praise = noAlso.test(rest) || impact?.kind === 'so' ? [] : praises(verb + rest, situation, wish);
  // "Also" beside a situation of its own would say that it was the same one.
  if (!wish.isAgain || situation !== null || noAlso.test(rest) || verb.includes(' '))
    return [{ main: plain }, ...praise];
  return [{ main: auxiliary.test(verb) ? `You ${verb} also${rest}` : `You also ${verb}${rest}` }, ...praise];
}

function praises(did: string, situation: string | null, { isAgain }: Wish): Way[] {
  const also = isAgain ? ' also' : '';
  const openings = [`We${also} liked that`, `We${also} appreciated that`];
  if (!telling.test(did)) openings.push(`It was${also} a strength that`);
  if (situation === null) return openings.map((opening) => ({ main: `${opening} you ${did}`, isPraise: true }));
  // "When we asked, we liked that you …" would say when we liked it, so the praise comes last.
  const before = `${withCapital(situation)}, you ${did}`;
  const what = telling.test(did) ? 'said' : 'did';
  return [
    ...['liked that', 'appreciated that'].map((ending) => ({
      main: `${before}, and we ${ending}`,
      isPraise: true,
      ending,
    })),
    { main: `We${also} liked what you ${what} ${situation}: you ${did}`, isPraise: true, isSpare: true },
    { main: `We${also} appreciated what you ${what} ${situation}: you ${did}`, isPraise: true, isSpare: true },
  ];
}
