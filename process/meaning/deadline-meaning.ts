import type { AskStep } from '../definition/schema.ts';
import type { BothLanguages } from '../problem.ts';
import { type Reckoning, shortly } from './reckoning.ts';

/** When a question that is asked now leaves, and until when it can be answered. */
export function deadlineMeaning(reckoning: Reckoning, step: AskStep): BothLanguages {
  const { now, timing } = reckoning;
  const leaves = timing.opens(now);
  const until = timing.deadline(step, leaves);
  return {
    sv: `Den som får frågan nu (${shortly(reckoning, leaves, 'sv')}) kan svara till ${shortly(reckoning, until, 'sv')}.`,
    en: `Someone who is asked now (${shortly(reckoning, leaves, 'en')}) can answer until ${shortly(reckoning, until, 'en')}.`,
  };
}
