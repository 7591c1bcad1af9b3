import { nameOf } from '../checks/name-of.ts';
import type { WaitStep } from '../definition/schema.ts';
import type { BothLanguages } from '../problem.ts';
import { type Reckoning, shortly } from './reckoning.ts';
import { whoComes } from './who-comes.ts';

/** Until when whoever comes to the wait now stands there. */
export function waitMeaning(reckoning: Reckoning, step: WaitStep): BothLanguages {
  if (step.for.kind === 'until') {
    const { field, time } = step.for;
    const name = nameOf(reckoning.definition.fields[field]?.label, field);
    return {
      sv: `Väntar till kl. ${time} den dag som står i ${name.sv}; har den passerat går kandidaten vidare genast.`,
      en: `Waits until ${time} on the day in ${name.en}; where that has passed the candidate goes on at once.`,
    };
  }
  const over = reckoning.timing.waitOver(step, reckoning.now);
  const who = whoComes(reckoning, step);
  return {
    sv: `För ${who.sv} är väntan slut ${shortly(reckoning, over, 'sv')}.`,
    en: `For ${who.en} the wait is over ${shortly(reckoning, over, 'en')}.`,
  };
}
