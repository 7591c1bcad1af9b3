import type { Way } from '../say-point.ts';
import { withCapital } from '../tokens.ts';

const telling = /^(?:berättade|beskrev|nämnde|sa|redogjorde|förklarade|svarade|räknade|gav|talade|hade)$/u;
const heard = /^ (?:hur|vad|vilk\p{L}*|varför|om)(?!\p{L})/u;
const asked = /^(?:på frågan|när (?:vi frågade|jag frågade|du fick frågan|vi bad))(?!\p{L})/u;
const short = /^(?!när )\S+ \S+(?: \S+)?$/u;

/** The ways to say that what was done was good. */
export function waysToPraise(verb: string, rest: string, situation: string | null, isAgain: boolean): Way[] {
  const also = isAgain ? ' också' : '';
  if (situation === null) return alone(verb, rest, also);
  const did = `du ${verb}${rest}`;
  if (asked.test(situation)) return [open(`Du gav${also} ett bra svar ${situation}: ${did}`)];
  const sensed = telling.test(verb) ? 'hörde' : 'såg';
  const spare: Way = { ...open(`Vi tyckte${also} om det som vi ${sensed} ${situation}: ${did}`), isSpare: true };
  // "När vi gick igenom koden tyckte vi om …" would say when we liked it.
  if (!short.test(situation)) return [spare];
  const within = `att du ${situation} ${verb}${rest}`;
  return [
    open(`Det var${also} bra ${within}`),
    { main: `Vi tyckte${also} om ${within}`, isPraise: true },
    ...(isAgain ? [] : [open(`Bra ${situation} var att ${did}`)]),
    ...(telling.test(verb)
      ? []
      : [{ main: `${withCapital(situation)} fastnade vi${also} för hur ${did}`, isPraise: true }]),
    spare,
  ];
}

// What came of it can follow.
function open(main: string): Way {
  return { main, isPraise: true, isOpen: true };
}

function alone(verb: string, rest: string, also: string): Way[] {
  const did = verb + rest;
  if (verb === 'berättade' && heard.test(rest))
    return [
      { main: `Vi uppskattade${also} att få höra${rest}`, isPraise: true },
      { main: `Vi tyckte${also} om att höra${rest}`, isPraise: true },
    ];
  const openings: Way[] = [
    { main: `Det var${also} bra att du ${did}`, isPraise: true, isOpen: true },
    { main: `Vi tyckte${also} om att du ${did}`, isPraise: true },
  ];
  return telling.test(verb)
    ? openings
    : [...openings, { main: `Vi fastnade${also} för hur du ${did}`, isPraise: true }];
}
