import type { MeetingsThen } from '../contract/absences.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound } from '../http/refusal.ts';
import { loadSettings } from '../notices/load-settings.ts';
import type { Database } from '../parts.ts';
import { daysOf } from './check-absence.ts';
import { findBooked } from './find-booked.ts';
import { refuseOthers } from './set-absence.ts';

type Asked = { readonly userId?: string | undefined; readonly firstDay: string; readonly lastDay: string };

/** So many are named; of the others it is said how many there are. */
const most = 5;

/** The meetings to come that the caller holds in some days, or for an administrator anybody: what has to be moved, or held by somebody else, if they are away then. */
export async function findMeetingsThen(
  database: Database,
  caller: Caller,
  { userId = caller.userId, ...days }: Asked,
): Promise<MeetingsThen> {
  const { organisationId } = caller;
  refuseOthers(caller, userId);
  const member = { organizationId: organisationId, userId };
  orNotFound(await database.member.findFirst({ where: member, select: { id: true } }));
  const settings = await loadSettings(database, organisationId, [userId]);
  const span = daysOf(days, settings.get(userId)?.zone ?? 'UTC');
  const meetings = await findBooked(database, { organisationId, userId, ...span });
  const named = meetings.slice(0, most);
  const applications = await database.application.findMany({
    where: { id: { in: named.map(({ applicationId }) => applicationId) } },
    select: {
      id: true,
      candidate: { select: { firstName: true, lastName: true } },
      job: { select: { title: true, zone: true } },
    },
  });
  const items = named.flatMap(({ id, applicationId, startsAt, endsAt }) => {
    const of = applications.find((one) => one.id === applicationId);
    if (!of) return [];
    const { candidate, job } = of;
    return {
      ...{ id, applicationId, candidateName: `${candidate.firstName} ${candidate.lastName}`.trim() },
      ...{ jobTitle: job.title, zone: job.zone, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() },
    };
  });
  return { count: meetings.length, items };
}
