import type { Language } from '../../../process/definition/schema.ts';
import type { Problem } from '../../../process/problem.ts';
import type { Mark } from '../flow/flow-types.ts';

/** The mark of each step that something is wrong with: the worst severity and all words. */
export function marksOf(problems: readonly Problem[], language: Language): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const { stepId, severity, message } of problems) {
    if (stepId === undefined) continue;
    const known = marks.get(stepId);
    marks.set(stepId, {
      severity: known?.severity === 'error' ? 'error' : severity,
      words: known ? `${known.words}\n${message[language]}` : message[language],
    });
  }
  return marks;
}
