import type { AskStep, Span } from '../definition/schema.ts';
import type { BothLanguages } from '../problem.ts';
import { type Reckoning, shortly } from './reckoning.ts';

/** When a reminder of a question that is asked now leaves; or that it never does. */
export function reminderMeaning(reckoning: Reckoning, step: AskStep, before: Span): BothLanguages {
  const { now, timing } = reckoning;
  const leaves = timing.opens(now);
  const [at] = timing.reminders(
    { ...step, reminders: step.reminders.filter((one) => one.before === before).slice(0, 1) },
    leaves,
  );
  if (at === undefined)
    return {
      sv: 'Går inte för en fråga som ställs nu: tiden har redan passerat då.',
      en: 'Does not leave for a question asked now: its time has passed by then.',
    };
  return {
    sv: `För en fråga som ställs nu: ${shortly(reckoning, at, 'sv')}.`,
    en: `For a question asked now: ${shortly(reckoning, at, 'en')}.`,
  };
}
