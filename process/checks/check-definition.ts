import type { Definition } from '../definition/schema.ts';
import type { Problem } from '../problem.ts';
import { allChecks } from './all-checks.ts';
import type { CheckContext } from './check.ts';
import { prepareDrawing } from './prepare-drawing.ts';

const mostProblems = 1_000;

/**
 * Every problem of a drawing at once, in the order of the checks; an empty list where it is good. Never throws. Of more than a thousand,
 * which nobody reads, the errors come first and the rest is left out.
 */
export function checkDefinition(definition: Definition, context: CheckContext): Problem[] {
  const drawing = prepareDrawing(definition, context);
  const problems = Object.values(allChecks).flatMap((check) => check(drawing));
  if (problems.length <= mostProblems) return problems;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  return [...errors, ...warnings].slice(0, mostProblems);
}
