import { findStoodFor } from '../../absences/stood-for.ts';
import { type ComingMeeting, findComing, findForsaken } from '../../interviewers/find-coming.ts';
import type { Caller } from '../../http/caller.ts';
import { loadStaff } from '../../notices/load-staff.ts';
import { whoHears } from '../../notices/who-hears.ts';
import type { Database } from '../../parts.ts';

/**
 * The meetings to come of which the caller has to know: in which they are the interviewer, or somebody for whom they answer; and those of somebody who
 * has left, where it falls to them to find another, by the same rule by which reminders reach people.
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
  const fallsToCaller = ({ jobId, userId: personId }: (typeof forsaken)[number]) =>
    whoHears(staff, {
      to: [{ kind: 'person', personId }],
      otherwise: [],
      roles: roles.filter((one) => one.jobId === jobId),
      isToBeDone: true,
    }).some((hearer) => hearer.userId === userId);
  return [...own, ...forsaken.filter(fallsToCaller)];
}
