import type { Span } from '../definition/schema.ts';
import type { BothLanguages } from '../problem.ts';
import { addSpan, subtractSpan } from '../reckoning/move-by-span.ts';
import { type Reckoning, shortly } from './reckoning.ts';

/** When the reminder of a meeting leaves that is booked now for a week on, at ten where a working day ends at five. */
export function meetingReminderMeaning(reckoning: Reckoning, before: Span): BothLanguages {
  const { calendar, now, timing } = reckoning;
  const meeting = exampleMeeting(reckoning);
  const wanted = subtractSpan(calendar, before, meeting);
  const leaves = timing.leaves(wanted, meeting);
  if (wanted <= now || leaves <= now)
    return {
      sv: `Går inte för ett möte ${shortly(reckoning, meeting, 'sv')} som bokas nu: tiden har redan passerat då.`,
      en: `Does not leave for a meeting on ${shortly(reckoning, meeting, 'en')} that is booked now: its time has passed by then.`,
    };
  return {
    sv: `För ett möte ${shortly(reckoning, meeting, 'sv')}: ${shortly(reckoning, leaves, 'sv')}.`,
    en: `For a meeting on ${shortly(reckoning, meeting, 'en')}: ${shortly(reckoning, leaves, 'en')}.`,
  };
}

/** Until when a candidate can change the time of such a meeting. */
export function changesUntilMeaning(reckoning: Reckoning, before: Span): BothLanguages {
  const meeting = exampleMeeting(reckoning);
  const until = subtractSpan(reckoning.calendar, before, meeting);
  return {
    sv: `Ett möte ${shortly(reckoning, meeting, 'sv')} kan ändras till ${shortly(reckoning, until, 'sv')}.`,
    en: `A meeting on ${shortly(reckoning, meeting, 'en')} can be changed until ${shortly(reckoning, until, 'en')}.`,
  };
}

function exampleMeeting({ calendar, now }: Reckoning) {
  const endOfDay = addSpan(calendar, { amount: 5, unit: 'workingDays' }, now);
  return subtractSpan(calendar, { amount: 7, unit: 'hours' }, endOfDay);
}
