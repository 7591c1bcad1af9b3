import { workingTimeFraction } from '../calendar/working-hours.ts';
import type { StageStep } from '../definition/schema.ts';
import type { BothLanguages } from '../problem.ts';
import { type Reckoning, shortly } from './reckoning.ts';
import { whoComes } from './who-comes.ts';

/** When a rung of the ladder falls for whoever comes to the stage now; or that the holding text has left by then. */
export function rungMeaning(reckoning: Reckoning, stage: StageStep, percent: number): BothLanguages {
  const { calendar, now, timing } = reckoning;
  const { due, holding } = timing.entered(stage, now);
  const who = whoComes(reckoning, stage);
  const at = workingTimeFraction(calendar, now, due, percent);
  if (at >= holding)
    return {
      sv: `Sker aldrig: uppskovstexten har gått då (${shortly(reckoning, holding, 'sv')}).`,
      en: `Never happens: the holding text has left by then (${shortly(reckoning, holding, 'en')}).`,
    };
  return {
    sv: `För ${who.sv}: ${shortly(reckoning, at, 'sv')}.`,
    en: `For ${who.en}: ${shortly(reckoning, at, 'en')}.`,
  };
}
