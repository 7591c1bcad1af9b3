import type { Definition } from '../definition/schema.ts';
import type { Problem } from '../problem.ts';
import { allChecks } from './all-checks.ts';
import type { CheckContext } from './check.ts';
import { prepareDrawing } from './prepare-drawing.ts';

/** Every problem of a drawing at once, in the order of the checks; an empty list where it is good. Never throws. */
export function checkDefinition(definition: Definition, context: CheckContext): Problem[] {
  const drawing = prepareDrawing(definition, context);
  return Object.values(allChecks).flatMap((check) => check(drawing));
}
