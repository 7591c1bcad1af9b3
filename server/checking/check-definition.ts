import { todayIn } from '../../process/calendar/today-in.ts';
import { examineDefinition } from '../../process/checks/check-definition.ts';
import type { Facts } from '../../process/checks/facts.ts';
import { parseDefinition } from '../../process/definition/parse-definition.ts';
import type { Definition } from '../../process/definition/schema.ts';
import type { Problem } from '../../process/problem.ts';
import type { SilenceResult } from '../../process/silence/contract.ts';
import { pinCalendar } from '../use-cases/pin-calendar.ts';

export type CheckedDefinition = {
  /** Null where the form is so wrong that nothing can be drawn from it. */
  readonly definition: Definition | null;
  readonly problems: readonly Problem[];
  readonly longestSilence: SilenceResult | null;
};

/** When a drawing is checked (now, where that is left out), and what is known of the organisation that will run it (else nothing). */
export type Circumstances = { readonly now?: Date; readonly facts?: Facts };

/** Everything wrong with a drawing, of its form and of its meaning, and the longest silence where it can be reckoned. Never throws. */
export function checkDefinition(input: unknown, { now = new Date(), facts }: Circumstances = {}): CheckedDefinition {
  const parsed = parseDefinition(input);
  if (parsed.kind === 'problems') return { definition: null, problems: parsed.problems, longestSilence: null };
  const { definition } = parsed;
  const { calendar } = definition.policy;
  const context = { ...pinCalendar(calendar, now), today: todayIn(calendar.zone, now.getTime()), facts };
  return { definition, ...examineDefinition(definition, context) };
}
