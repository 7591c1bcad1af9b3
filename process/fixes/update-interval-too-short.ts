import { leastWorkingHours } from '../checks/spans.ts';
import type { Span } from '../definition/schema.ts';
import type { Fixer } from './contract.ts';
import { spanFix } from './span-fix.ts';

const say = {
  sv: (words: string) => `Lägg det nya datumet ${words} fram`,
  en: (words: string) => `Let the new date lie ${words} on`,
};

/** The shortest interval after which the next holding text does not leave at once. */
export const updateIntervalTooShort: Fixer = ({ stepId, path }, { definition, calendar }) => {
  const stage = stepId === undefined ? undefined : definition.steps[stepId];
  if (stage?.kind !== 'stage') return [];
  const spans = Array.from({ length: 60 }, (_, index): Span => ({ amount: index + 1, unit: 'workingDays' }));
  const fits = spans.find((span) => leastWorkingHours(span, calendar) > stage.ladder.holdingBefore.amount);
  return fits ? [spanFix(path, fits, say)] : [];
};
