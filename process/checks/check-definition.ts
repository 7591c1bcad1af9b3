import type { Definition } from '../definition/schema.ts';
import type { Problem } from '../problem.ts';
import type { SilenceResult } from '../silence/contract.ts';
import { allChecks } from './all-checks.ts';
import { calendarBroken } from './calendar-broken.ts';
import type { CheckContext, Drawing } from './check.ts';
import { prepareDrawing } from './prepare-drawing.ts';
import { slowCodes } from './slow-codes.ts';

const mostProblems = 1_000;

export type Examined = {
  readonly problems: Problem[];
  /** Null where the calendar is broken. */
  readonly longestSilence: SilenceResult | null;
};

/** What `checkDefinition` answers, with the longest silence that it has reckoned anyway. Never throws. */
export function examineDefinition(definition: Definition, context: CheckContext): Examined {
  const drawing = prepareDrawing(definition, context);
  const problems = problemsOf(drawing);
  return { problems, longestSilence: calendarBroken(drawing).length === 0 ? drawing.silence() : null };
}

/**
 * Every problem of a drawing at once, in the order of the checks; an empty list where it is good. Never throws. Of more than a thousand,
 * which nobody reads, the errors come first and the rest is left out.
 */
export function checkDefinition(definition: Definition, context: CheckContext): Problem[] {
  return problemsOf(prepareDrawing(definition, context));
}

/** As `checkDefinition`, within a moment: without what only the longest silence and the scenarios can say. */
export function checkQuickly(definition: Definition, context: CheckContext): Problem[] {
  return problemsOf(prepareDrawing(definition, context), slowCodes);
}

function problemsOf(drawing: Drawing, without: readonly string[] = []): Problem[] {
  const checks = Object.entries(allChecks).filter(([code]) => !without.includes(code));
  const problems = checks.flatMap(([, check]) => check(drawing));
  if (problems.length <= mostProblems) return problems;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  return [...errors, ...warnings].slice(0, mostProblems);
}
