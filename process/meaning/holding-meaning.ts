import type { StageStep } from '../definition/schema.ts';
import type { BothLanguages } from '../problem.ts';
import { type Reckoning, shortly } from './reckoning.ts';
import { whoComes } from './who-comes.ts';

/** When the holding text leaves if nobody decides, and which new date it tells, to whoever comes to the stage now. */
export function holdingMeaning(reckoning: Reckoning, stage: StageStep): BothLanguages {
  const { now, timing } = reckoning;
  const first = timing.entered(stage, now);
  const leaves = timing.leaves(first.holding, first.due);
  const { due } = timing.held(stage, first);
  const who = whoComes(reckoning, stage);
  return {
    sv: `Beslutar ingen om ${who.sv} går texten ${shortly(reckoning, leaves, 'sv')} och lovar besked senast ${shortly(reckoning, due, 'sv')}.`,
    en: `If nobody decides about ${who.en}, the text leaves ${shortly(reckoning, leaves, 'en')} and promises an answer by ${shortly(reckoning, due, 'en')}.`,
  };
}
