import { windowProblems } from '../calendar/calendar-problems.ts';
import type { SendingWindow } from '../definition/schema.ts';
import type { BothLanguages } from '../problem.ts';
import { type Reckoning, shortly } from './reckoning.ts';

/** When a message that is ordered now leaves in this window; null where it never opens. */
export function windowMeaning(reckoning: Reckoning, window: SendingWindow): BothLanguages | null {
  if (windowProblems(window).length > 0) return null;
  const at = reckoning.timing.opens(reckoning.now, window);
  if (at === reckoning.now)
    return { sv: 'Det är öppet nu: ett meddelande går genast.', en: 'It is open now: a message leaves at once.' };
  return {
    sv: `Ett meddelande som beställs nu går ${shortly(reckoning, at, 'sv')}.`,
    en: `A message ordered now leaves ${shortly(reckoning, at, 'en')}.`,
  };
}
