import type { Me } from '../../server/contract/people.ts';
import { assessors, exceptInterviewers, isAmong, recruiters } from '../../server/contract/access.ts';

type Member = Pick<Me, 'role' | 'jobRoles'>;

const fills = ({ jobRoles }: Member, jobId: string | undefined, roles: readonly string[]) =>
  jobRoles.some((one) => one.jobId === jobId && roles.includes(one.role));

/** Whether somebody may decide, book, import and everything else that recruiters do: everywhere, or in that job. */
export function mayRecruit(me: Member, jobId?: string): boolean {
  return isAmong(recruiters, me) || fills(me, jobId, ['recruiter']);
}

/** Whether somebody may take back a decision in its undo window: whoever recruits there, and whoever made it. */
export const mayTakeBack = (me: Member & Pick<Me, 'userId'>, jobId: string, decidedById: string | undefined): boolean =>
  mayRecruit(me, jobId) || decidedById === me.userId;

/** Whether somebody may fill in a scorecard and say that a meeting took place: everywhere, or in that job. An interviewer not in a job at which they look on alone. */
export function mayAssess(me: Member, jobId?: string): boolean {
  const looksOn = me.role === 'interviewer' && fills(me, jobId, ['viewer']);
  return (isAmong(assessors, me) && !looksOn) || fills(me, jobId, ['recruiter', 'interviewer']);
}

/** Whether somebody reads what recruiters are told: everywhere or in that job, and where no job is meant of those in which they recruit or look on. */
export const readsAsRecruiter = (me: Member, jobId?: string): boolean =>
  maySeeContacts(me, jobId) || (jobId === undefined && me.jobRoles.some(({ role }) => role !== 'interviewer'));

type Met = {
  readonly jobId: string;
  readonly meetings: readonly {
    readonly status: string;
    readonly interviewers: readonly { readonly userId: string }[];
  }[];
};

/** Whether somebody may do so with this candidate: also because they meet them. */
export function mayAssessOne(me: Member & Pick<Me, 'userId'>, { jobId, meetings }: Met): boolean {
  const meets = meetings.some(
    ({ status, interviewers }) => status !== 'cancelled' && interviewers.some(({ userId }) => userId === me.userId),
  );
  return meets || mayAssess(me, jobId);
}

/** Whether somebody may read how to reach a candidate, and what was written to them: everywhere, or in that job. */
export function maySeeContacts(me: Member, jobId?: string): boolean {
  return isAmong(exceptInterviewers, me) || fills(me, jobId, ['recruiter', 'viewer']);
}
