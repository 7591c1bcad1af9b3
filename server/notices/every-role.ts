import type { Responsible } from '../../process/definition/schema.ts';

/** Everybody who has a role in the job, but who looks on. */
export const everyRole: readonly Responsible[] = (
  ['recruiter', 'manager', 'interviewer', 'administrator'] as const
).map((role) => ({ kind: 'role', role }));
