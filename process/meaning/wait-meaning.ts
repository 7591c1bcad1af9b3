import { nameOf } from '../checks/name-of.ts';
import type { WaitStep } from '../definition/schema.ts';
import type { BothLanguages } from '../problem.ts';
import { type Reckoning, shortly } from './reckoning.ts';

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
  return {
    sv: `Den som kommer hit nu går vidare ${shortly(reckoning, over, 'sv')}.`,
    en: `Someone who comes here now goes on ${shortly(reckoning, over, 'en')}.`,
  };
}
