import { addWorkingDays } from '../calendar/add-working-days.ts';
import type { BothLanguages } from '../problem.ts';
import { type Reckoning, shortly } from './reckoning.ts';

/** What a promise of one and of five working days, made now, would be in this calendar. */
export function calendarMeaning(reckoning: Reckoning): BothLanguages {
  const { calendar, now } = reckoning;
  const [one, five] = [1, 5].map((days) => addWorkingDays(calendar, now, days));
  if (one === undefined || five === undefined) throw new Error('two promises were asked for');
  return {
    sv: `Inom en arbetsdag från nu: ${shortly(reckoning, one, 'sv')}. Inom fem: ${shortly(reckoning, five, 'sv')}.`,
    en: `Within one working day from now: ${shortly(reckoning, one, 'en')}. Within five: ${shortly(reckoning, five, 'en')}.`,
  };
}
