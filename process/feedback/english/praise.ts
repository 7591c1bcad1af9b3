import type { Way } from '../say-point.ts';
import { withCapital } from '../tokens.ts';

const telling = /^(?:told|described|mentioned|said|explained|answered|gave|named|had|were|could)(?!\p{L})/u;
const heard = /^told us (?=(?:how|what|which|why|about)(?!\p{L}))/u;
const asked = /^(?:when (?:we|I|you were) asked)(?!\p{L})/u;
const short = /^(?!when )\S+ \S+(?: \S+){0,2}$/u;

/** The ways to say that what was done was good. */
export function waysToPraise(did: string, situation: string | null, isAgain: boolean): Way[] {
  const also = isAgain ? ' also' : '';
  if (situation === null) return alone(did, also);
  if (asked.test(situation)) return [open(`You${also} gave a good answer ${situation}: you ${did}`)];
  const isTold = telling.test(did);
  const spare: Way = {
    ...open(`We${also} liked what we ${isTold ? 'heard' : 'saw'} ${situation}: you ${did}`),
    isSpare: true,
  };
  // "When we went through the code, we liked …" would say when we liked it.
  if (!short.test(situation)) return [spare];
  const before = `${withCapital(situation)}, `;
  return [
    open(`${before}it was${also} good that you ${did}`),
    { main: `${before}we${also} liked ${isTold ? 'that' : 'the way'} you ${did}`, isPraise: true },
    spare,
  ];
}

// What came of it can follow.
function open(main: string): Way {
  return { main, isPraise: true, isOpen: true };
}

function alone(did: string, also: string): Way[] {
  if (heard.test(did))
    return ['liked', 'appreciated'].map((verb) => ({
      main: `We${also} ${verb} hearing ${did.replace(heard, '')}`,
      isPraise: true,
    }));
  const openings: Way[] = [
    { main: `It was${also} good that you ${did}`, isPraise: true, isOpen: true },
    { main: `We${also} liked that you ${did}`, isPraise: true },
  ];
  return telling.test(did) ? openings : [...openings, { main: `We${also} liked the way you ${did}`, isPraise: true }];
}
