import type { Me } from '../../server/contract/people.ts';

/** Whether somebody may decide, book, import and everything else that recruiters do. */
export function mayRecruit({ role }: Pick<Me, 'role'>): boolean {
  return role === 'administrator' || role === 'recruiter';
}

/** Whether somebody may fill in a scorecard and say that a meeting took place. */
export function mayAssess(me: Pick<Me, 'role'>): boolean {
  return mayRecruit(me) || me.role === 'interviewer';
}
