import type { Condition } from '../definition/schema.ts';

/** Whether somebody may be without what a condition looks at: language, channel and ways to reach a candidate are always one thing or the other. */
export const canBeMissing = (subject: Condition['subject']): boolean =>
  subject.kind !== 'candidate' || subject.property === 'source';
