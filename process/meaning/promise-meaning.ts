import type { StageStep } from '../definition/schema.ts';
import type { BothLanguages } from '../problem.ts';
import { addSpan } from '../reckoning/move-by-span.ts';
import { type Reckoning, shortly } from './reckoning.ts';
import { whoComes } from './who-comes.ts';

/** Until when whoever comes to the stage now is promised an answer; where it counts from a meeting, until when that is booked too. */
export function promiseMeaning(reckoning: Reckoning, stage: StageStep): BothLanguages {
  const { calendar, now } = reckoning;
  const { promise } = stage;
  const who = whoComes(reckoning, stage);
  if (promise.from === 'entering') {
    const due = addSpan(calendar, promise.within, now, true);
    return {
      sv: `Sista dag för besked till ${who.sv}: ${shortly(reckoning, due, 'sv')}.`,
      en: `The latest day for an answer to ${who.en}: ${shortly(reckoning, due, 'en')}.`,
    };
  }
  const booked = addSpan(calendar, promise.bookedBy, now, true);
  const due = addSpan(calendar, promise.within, booked, true);
  return {
    sv: `En tid för ${who.sv} är bokad senast ${shortly(reckoning, booked, 'sv')}; efter ett möte den dagen kommer beskedet senast ${shortly(reckoning, due, 'sv')}.`,
    en: `A meeting for ${who.en} is booked by ${shortly(reckoning, booked, 'en')}; after a meeting that day the answer comes by ${shortly(reckoning, due, 'en')}.`,
  };
}
