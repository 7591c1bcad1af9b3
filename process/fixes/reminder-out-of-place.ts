import type { Span } from '../definition/schema.ts';
import { putAt } from './at-path.ts';
import type { Fix, Fixer } from './contract.ts';
import { spanFix } from './span-fix.ts';

const say = { sv: (words: string) => `Påminn ${words} före`, en: (words: string) => `Remind ${words} before` };

/** A reminder halfway to the deadline; of a meeting a day before; or none. */
export const reminderOutOfPlace: Fixer = ({ stepId, path }, { definition }) => {
  const step = stepId === undefined ? undefined : definition.steps[stepId];
  const removing: Fix = {
    id: 'remove',
    label: { sv: 'Ta bort påminnelsen', en: 'Remove the reminder' },
    apply: (now) => putAt(now, path.slice(0, -1), undefined),
  };
  if (step?.kind === 'ask') return [...halfway(step.deadline).map((span) => spanFix(path, span, say)), removing];
  return [spanFix(path, { amount: 1, unit: 'calendarDays' }, say), removing];
};

const smaller = { workingDays: ['workingHours', 5], calendarDays: ['hours', 12] } as const;

function halfway({ amount, unit }: Span): Span[] {
  if (amount >= 2) return [{ amount: Math.floor(amount / 2), unit }];
  if (amount === 0 || (unit !== 'workingDays' && unit !== 'calendarDays')) return [];
  const [other, half] = smaller[unit];
  return [{ amount: half, unit: other }];
}
