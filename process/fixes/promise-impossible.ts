import { leastWorkingHours } from '../checks/spans.ts';
import type { Span } from '../definition/schema.ts';
import type { Fixer } from './contract.ts';
import { spanFix } from './span-fix.ts';

const say = { sv: (words: string) => `Lova inom ${words}`, en: (words: string) => `Promise within ${words}` };
const lead = {
  sv: (words: string) => `Skicka uppskovstexten ${words} före`,
  en: (words: string) => `Send the holding text ${words} before`,
};

/** The shortest promise that can be kept, or five working days where it was none or more than a year; or the holding text leaves later. */
export const promiseImpossible: Fixer = ({ stepId, path }, { definition, calendar }) => {
  const stage = stepId === undefined ? undefined : definition.steps[stepId];
  if (stepId === undefined || stage?.kind !== 'stage') return [];
  const key = path.at(-1);
  const now = key === 'bookedBy' && stage.promise.from === 'meeting' ? stage.promise.bookedBy : stage.promise.within;
  const { holdingBefore } = stage.ladder;
  const before = ['steps', stepId, 'ladder', 'holdingBefore'];
  const shorter = Math.ceil(leastWorkingHours(now, calendar)) - 1;
  const later: Span = { amount: Math.min(shorter, holdingBefore.amount - 1), unit: 'workingHours' };
  return [
    ...[5, 1, 2, 3, 10].map((amount) => spanFix(path, { amount, unit: 'workingDays' }, say)),
    ...(later.amount > 0 ? [spanFix(before, later, lead)] : []),
  ];
};
