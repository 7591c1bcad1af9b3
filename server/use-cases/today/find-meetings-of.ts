import type { Card } from '../../contract/jobs.ts';
import type { Database } from '../../parts.ts';
import { loadVersions } from '../load-versions.ts';

/** Where a stage's meeting stands: nobody has booked it, or it is to come. */
export type AtMeeting = { readonly kind: 'unbooked' } | { readonly kind: 'ahead'; readonly startsAt: Date };

/** By application: how it stands with the meeting of the stage; none where there is none, where it is over, and where the candidate may choose among times. */
export async function findMeetingsOf(database: Database, cards: readonly Card[]): Promise<Map<string, AtMeeting>> {
  const ids = cards.map(({ applicationId }) => applicationId);
  const versionOf = new Map(
    (await database.application.findMany({ where: { id: { in: ids } }, select: { id: true, versionId: true } })).map(
      ({ id, versionId }) => [id, versionId],
    ),
  );
  const versions = await loadVersions(database, [...versionOf.values()]);
  const meeting = cards.filter(({ applicationId, stepId }) => {
    const step = versions.get(versionOf.get(applicationId) ?? '')?.definition.steps[stepId ?? ''];
    return step?.kind === 'stage' && step.meeting !== undefined;
  });
  if (meeting.length === 0) return new Map();
  const [booked, slots] = await Promise.all([findBooked(database, meeting), findOffered(database, meeting)]);
  return new Map(meeting.flatMap((card) => at(card, booked, slots)));
}

type Booked = Awaited<ReturnType<typeof findBooked>>;
type Offered = Awaited<ReturnType<typeof findOffered>>;

function at(card: Card, booked: Booked, slots: Offered): [string, AtMeeting][] {
  const { applicationId, jobId, stepId, visit } = card;
  const own = booked.find((one) => one.applicationId === applicationId && one.stepId === stepId && one.visit === visit);
  if (own)
    return own.endsAt > new Date() && own.status === 'booked' ? [[applicationId, { kind: 'ahead', ...own }]] : [];
  const isOffered = slots.some(
    (one) =>
      one.jobId === jobId &&
      one.stepId === stepId &&
      (one.applicationId === null || one.applicationId === applicationId),
  );
  return isOffered ? [] : [[applicationId, { kind: 'unbooked' }]];
}

const findBooked = (database: Database, cards: readonly Card[]) =>
  database.meeting.findMany({
    where: {
      applicationId: { in: cards.map(({ applicationId }) => applicationId) },
      status: { in: ['booked', 'held'] },
    },
    select: { applicationId: true, stepId: true, visit: true, startsAt: true, endsAt: true, status: true },
  });

const findOffered = (database: Database, cards: readonly Card[]) =>
  database.meetingSlot.findMany({
    where: {
      jobId: { in: [...new Set(cards.map(({ jobId }) => jobId))] },
      startsAt: { gt: new Date() },
      withdrawnAt: null,
    },
    distinct: ['jobId', 'stepId', 'applicationId'],
    select: { jobId: true, stepId: true, applicationId: true },
  });
