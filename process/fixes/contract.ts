import type { Calendar } from '../calendar/calendar.ts';
import type { CheckContext, Words } from '../checks/check.ts';
import type { Definition } from '../definition/schema.ts';
import type { Problem } from '../problem.ts';

/** Something that can be done about a problem in one edit. `id` names it among the fixes of its problem. */
export type Fix = {
  readonly id: string;
  /** What the button says: what will be done, not what is wrong. */
  readonly label: Words;
  readonly apply: (definition: Definition) => Definition;
};

export type FixSetting = {
  readonly definition: Definition;
  readonly calendar: Calendar;
  readonly context: CheckContext;
};

/** What may be done about a problem of one code, the most obvious first. Whether it helps is tried afterwards, so it may offer too much. */
export type Fixer = (problem: Problem, setting: FixSetting) => readonly Fix[];

/** What a fix that was tried says of itself: plain data, so that a worker can send it. */
export type OfferedFix = Pick<Fix, 'id' | 'label'>;
