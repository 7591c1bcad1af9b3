import type { StageExit, StageStep } from '../definition/schema.ts';
import type { BothLanguages } from '../problem.ts';
import { type Reckoning, shortly } from './reckoning.ts';

/** Until when a decision that is made now about somebody who has just come can be taken back, and when its message leaves. */
export function undoMeaning(reckoning: Reckoning, stage: StageStep): BothLanguages {
  const { now, timing } = reckoning;
  const course = timing.entered(stage, now);
  const exits = Object.values(stage.exits);
  const exit: StageExit | undefined = exits.find(({ message }) => message) ?? exits[0];
  if (!exit) return { sv: 'Här finns inget att besluta.', en: 'There is nothing to decide here.' };
  const released = timing.release(stage, exit, now, course);
  const leaves = timing.leaves(released, course.due, exit.window);
  return {
    sv: `Ett beslut nu kan ångras till ${shortly(reckoning, released, 'sv')}; beskedet går ${shortly(reckoning, leaves, 'sv')}.`,
    en: `A decision now can be taken back until ${shortly(reckoning, released, 'en')}; its message leaves ${shortly(reckoning, leaves, 'en')}.`,
  };
}
