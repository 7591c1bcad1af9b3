import type { Responsible } from '../../process/definition/schema.ts';

/** Everybody who has a role in the job. */
export const everyRole: readonly Responsible[] = (
  ['recruiter', 'manager', 'interviewer', 'administrator'] as const
).map((role) => ({ kind: 'role', role }));
