import type { StaffEvent } from '../../prisma/client.ts';
import type { Transaction } from '../parts.ts';
import type { Staff } from './who-hears.ts';

/**
 * Whom a calendar mail tells already what these events say of meetings, as `meeting/user`: the members who meet the candidate (`tellInterviewers`).
 * Nobody is mailed the same twice.
 */
export async function findCalled(
  transaction: Transaction,
  { members }: Staff,
  events: readonly StaffEvent[],
): Promise<ReadonlySet<string>> {
  const ids = events.flatMap(({ kind, subjectId }) => (kind === 'meeting' && subjectId !== null ? [subjectId] : []));
  if (ids.length === 0) return new Set();
  const meetings = await transaction.meeting.findMany({
    where: { id: { in: ids } },
    select: { id: true, interviewerIds: true },
  });
  return new Set(
    meetings.flatMap(({ id, interviewerIds }) =>
      interviewerIds.flatMap((userId) => (members.has(userId) ? [`${id}/${userId}`] : [])),
    ),
  );
}
