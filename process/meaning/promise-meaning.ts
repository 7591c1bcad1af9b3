import type { StageStep } from '../definition/schema.ts';
import type { BothLanguages } from '../problem.ts';
import { addSpan } from '../reckoning/move-by-span.ts';
import { type Reckoning, shortly } from './reckoning.ts';

/** Until when whoever comes to the stage now is promised an answer; where it counts from a meeting, until when that is booked too. */
export function promiseMeaning(reckoning: Reckoning, { promise }: StageStep): BothLanguages {
  const { calendar, now } = reckoning;
  if (promise.from === 'entering') {
    const due = addSpan(calendar, promise.within, now, true);
    return {
      sv: `Sista dag för besked till den som kommer hit nu: ${shortly(reckoning, due, 'sv')}.`,
      en: `The latest day for an answer to someone who comes here now: ${shortly(reckoning, due, 'en')}.`,
    };
  }
  const booked = addSpan(calendar, promise.bookedBy, now, true);
  const due = addSpan(calendar, promise.within, booked, true);
  return {
    sv: `Den som kommer hit nu har en tid senast ${shortly(reckoning, booked, 'sv')}; efter ett möte den dagen kommer beskedet senast ${shortly(reckoning, due, 'sv')}.`,
    en: `Someone who comes here now has a meeting booked by ${shortly(reckoning, booked, 'en')}; after a meeting that day the answer comes by ${shortly(reckoning, due, 'en')}.`,
  };
}
