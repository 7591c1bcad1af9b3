import type { Me } from '../../server/contract/people.ts';
import { assessors, exceptInterviewers, isAmong, recruiters } from '../../server/contract/route.ts';

/** Whether somebody may decide, book, import and everything else that recruiters do. */
export function mayRecruit(me: Pick<Me, 'role'>): boolean {
  return isAmong(recruiters, me);
}

/** Whether somebody may read how to reach a candidate, and what was written to them. */
export function maySeeContacts(me: Pick<Me, 'role'>): boolean {
  return isAmong(exceptInterviewers, me);
}

/** Whether somebody may fill in a scorecard and say that a meeting took place. */
export function mayAssess(me: Pick<Me, 'role'>): boolean {
  return isAmong(assessors, me);
}
