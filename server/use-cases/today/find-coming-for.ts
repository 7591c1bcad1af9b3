import type { Responsible } from '../../../process/definition/schema.ts';
import { findStoodFor } from '../../absences/stood-for.ts';
import { type ComingMeeting, findComing, findForsaken } from '../../interviewers/find-coming.ts';
import type { Caller } from '../../http/caller.ts';
import { loadStaff } from '../../notices/load-staff.ts';
import { type JobRoles, mayDecide, type Staff, whoHears } from '../../notices/who-hears.ts';
import type { Database } from '../../parts.ts';

/**
 * The meetings to come of which the caller has to know: in which they are the interviewer, or somebody for whom they answer; and those of somebody who
 * has left, where it falls to them to find another: by the same rule by which reminders reach people, and where none of those may change the meeting to
 * the recruiters of the job too.
 */
export async function findComingFor(
  database: Database,
  { organisationId, userId }: Pick<Caller, 'organisationId' | 'userId'>,
): Promise<ComingMeeting[]> {
  const people = await findStoodFor(database, { organisationId, userId });
  const [own, forsaken] = await Promise.all([
    findComing(database, { organisationId, people }),
    findForsaken(database, organisationId),
  ]);
  if (forsaken.length === 0) return own;
  const staff = await loadStaff(database, organisationId, Date.now());
  const roles = await database.jobRole.findMany({ where: { jobId: { in: forsaken.map(({ jobId }) => jobId) } } });
  const fallsToCaller = ({ jobId, userId: personId }: (typeof forsaken)[number]) => {
    const inJob = roles.filter((one) => one.jobId === jobId);
    return whoFindsAnother(staff, inJob, personId).some((one) => one === userId);
  };
  return [...own, ...forsaken.filter(fallsToCaller)];
}

/** To whom it falls, group by group until somebody among them may change the meeting. */
function whoFindsAnother(staff: Staff, roles: JobRoles, personId: string): string[] {
  const groups: Responsible[][] = [
    [{ kind: 'person', personId }],
    [{ kind: 'role', role: 'recruiter' }],
    [...staff.members].flatMap(([id, role]) => (role === 'administrator' ? [{ kind: 'person', personId: id }] : [])),
  ];
  const found: string[] = [];
  for (const to of groups) {
    if (found.some((userId) => mayDecide(staff, roles, userId))) break;
    found.push(...whoHears(staff, { to, otherwise: [], roles, isToBeDone: true }).map(({ userId }) => userId));
  }
  return found;
}
