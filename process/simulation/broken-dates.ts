import type { Instant } from '../interpreter/contract.ts';
import type { SimulatedObligation, SimulatedRun } from './record.ts';

/** A told date that passed without an answer, or without a new date told before; `answeredAt` null: not by the end of what was followed. */
export type BrokenDate = { readonly stepId: string; readonly due: Instant; readonly answeredAt: Instant | null };

/**
 * The first date that was not kept in a run that was followed until then; null where all were. `first` holds against the date that was
 * told first, `told` lets a new date stand in for one that had not passed when it was told.
 */
export function brokenDate(run: SimulatedRun, until: Instant, dates: 'first' | 'told'): BrokenDate | null {
  for (const obligation of run.obligations) {
    const due = dates === 'first' ? missedFirst(obligation, until) : missedTold(obligation, until);
    if (due !== null) return { stepId: obligation.stepId, due, answeredAt: obligation.answeredAt };
  }
  return null;
}

function missedFirst({ original, answeredAt }: SimulatedObligation, until: Instant): Instant | null {
  return (answeredAt ?? until) > original ? original : null;
}

function missedTold({ told, answeredAt }: SimulatedObligation, until: Instant): Instant | null {
  const missed = told.find(({ due }, index) => Math.min(told[index + 1]?.at ?? until, answeredAt ?? until) > due);
  return missed?.due ?? null;
}
