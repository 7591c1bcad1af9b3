import { usualHours } from '../checks/spans.ts';
import type { Span } from '../definition/schema.ts';
import type { Fixer } from './contract.ts';
import { spanFix } from './span-fix.ts';

const say = { sv: (words: string) => `Ge ${words} att ångra`, en: (words: string) => `Give ${words} to undo` };
const usual: readonly Span[] = [
  { amount: 24, unit: 'hours' },
  { amount: 4, unit: 'hours' },
  { amount: 1, unit: 'hours' },
  { amount: 10, unit: 'minutes' },
];

/** A usual window that is at most half as long as the promise; the shortest where none is meant longer. */
export const undoWindowMisfit: Fixer = ({ stepId, path }, { definition, calendar }) => {
  const stage = stepId === undefined ? undefined : definition.steps[stepId];
  if (stage?.kind !== 'stage') return [];
  const promise = usualHours(stage.promise.within, calendar);
  const isTooShort = usualHours(stage.undoWindow, calendar) < 1 / 6;
  const fitting = usual.filter((span) => usualHours(span, calendar) * 2 <= promise);
  const chosen = isTooShort ? fitting.at(-1) : fitting[0];
  return chosen ? [spanFix(path, chosen, say)] : [];
};
