import type { Fixer } from './contract.ts';
import { spanFix } from './span-fix.ts';

const say = { sv: (words: string) => `Ge ${words}`, en: (words: string) => `Give ${words}` };

/** A question gets three days, or a week where reminders need it; a wait one working day. */
export const deadlineImpossible: Fixer = ({ path }) =>
  path.at(-1) === 'deadline'
    ? [3, 7].map((amount) => spanFix(path, { amount, unit: 'calendarDays' }, say))
    : [spanFix(path, { amount: 1, unit: 'workingDays' }, say)];
