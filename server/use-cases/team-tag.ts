import { contentTag } from '../http/content-tag.ts';
import type { JobRole } from './create-job.ts';

/** A tag of who fills which role of a job, in whatever order: a change made from another team is refused. */
export function teamTag(roles: readonly JobRole[]): string {
  return contentTag([...new Set(roles.map(({ role, userId }) => `${role} ${userId}`))].sort());
}
