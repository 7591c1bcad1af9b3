import { hasFreeTime } from '../../../activities/offered-times.ts';
import { Prisma } from '../../../prisma/client.ts';
import type { Card } from '../../contract/jobs.ts';
import type { Caller } from '../../http/caller.ts';
import type { Database } from '../../parts.ts';
import { loadVersions } from '../load-versions.ts';

/** Where a stage's meeting stands: nobody has booked it, or it is to come; `isForsaken`: whom it names has left. */
export type AtMeeting =
  | { readonly kind: 'unbooked' }
  | { readonly kind: 'ahead'; readonly startsAt: Date; readonly isForsaken: boolean };

/** By application: how it stands with the meeting of the stage; none where there is none, where it is over, and where the candidate may choose among times. */
export async function findMeetingsOf(
  database: Database,
  { organisationId }: Pick<Caller, 'organisationId'>,
  cards: readonly Card[],
): Promise<Map<string, AtMeeting>> {
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
  const [booked, choosing] = await Promise.all([findBooked(database, meeting), findChoosing(database, meeting)]);
  const members = await findMembers(database, organisationId, booked);
  return new Map(meeting.flatMap((card) => at(card, { booked, choosing, members })));
}

type Known = {
  readonly booked: Awaited<ReturnType<typeof findBooked>>;
  /** Who has a time to choose. */
  readonly choosing: ReadonlySet<string>;
  /** Of whom the meetings name. */
  readonly members: ReadonlySet<string>;
};

function at(card: Card, { booked, choosing, members }: Known): [string, AtMeeting][] {
  const { applicationId, stepId, visit } = card;
  const here = booked.filter(
    (one) => one.applicationId === applicationId && one.stepId === stepId && one.visit === visit,
  );
  const own = here.find(({ status }) => status === 'booked') ?? here[0];
  if (own?.status === 'booked' && own.endsAt > new Date()) {
    const isForsaken = own.interviewerIds.some((userId) => !members.has(userId));
    return [[applicationId, { kind: 'ahead', startsAt: own.startsAt, isForsaken }]];
  }
  if (own) return [];
  return choosing.has(applicationId) ? [] : [[applicationId, { kind: 'unbooked' }]];
}

const findBooked = (database: Database, cards: readonly Card[]) =>
  database.meeting.findMany({
    where: {
      applicationId: { in: cards.map(({ applicationId }) => applicationId) },
      status: { in: ['booked', 'held', 'missed'] },
    },
    select: {
      ...{ applicationId: true, stepId: true, visit: true, startsAt: true, endsAt: true, status: true },
      interviewerIds: true,
    },
  });

async function findMembers(
  database: Database,
  organizationId: string,
  meetings: readonly { readonly interviewerIds: readonly string[] }[],
): Promise<Set<string>> {
  const named = [...new Set(meetings.flatMap(({ interviewerIds }) => interviewerIds))];
  if (named.length === 0) return new Set();
  const where = { organizationId, userId: { in: named } };
  const members = await database.member.findMany({ where, select: { userId: true } });
  return new Set(members.map(({ userId }) => userId));
}

/** Of whom a time is free to choose, as their own pages show it. */
async function findChoosing(database: Database, cards: readonly Card[]): Promise<Set<string>> {
  const wanted = cards.map(
    ({ applicationId, jobId, stepId }) => Prisma.sql`(${applicationId}::uuid, ${jobId}::uuid, ${stepId}::text, now())`,
  );
  const rows = await database.$queryRaw<{ applicationId: string }[]>`
    select w."applicationId"::text as "applicationId"
    from (values ${Prisma.join(wanted)}) w("applicationId", "jobId", "stepId", "now") where ${Prisma.raw(hasFreeTime)}`;
  return new Set(rows.map(({ applicationId }) => applicationId));
}
