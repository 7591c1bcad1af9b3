import type { TimeClash } from '../../contract/slots.ts';
import type { Database as Whole, Transaction } from '../../parts.ts';
import { fullName, plainName } from '../names-of.ts';
import { peopleOf } from '../process-views.ts';
import { stepIdOf } from './slot-ids-of.ts';

type Database = Whole | Transaction;
type Time = { readonly startsAt: number; readonly endsAt: number };
export type Planned = {
  readonly organisationId: string;
  readonly jobId: string;
  readonly stepId: string;
  readonly applicationId: string | null;
  readonly interviewerIds: readonly string[];
  readonly guests: readonly string[];
  readonly place: string | null;
  readonly link: string | null;
  readonly times: readonly Time[];
  /** The jobs that may be named; undefined for all. */
  readonly seen: readonly string[] | undefined;
  /** The meeting that is planned, where it is one: neither itself nor what is offered to its candidate alone stands in its way. */
  readonly own?: { readonly meetingId: string; readonly applicationId: string };
};
type Taken = Time & {
  readonly interviewerIds: readonly string[];
  readonly guests: readonly string[];
  readonly jobId: string;
  readonly jobTitle: string;
  readonly candidateName: string | null;
  /** Offered for the same purpose at the same place: choosing both would lead two to one chair. */
  readonly isSame: boolean;
};

/** What stands at these times already: a meeting or an offer with one of these interviewers, one of them who is away, or the same offer once more. In order of time, and without whom and what for in a job that may not be named. */
export async function findClashes(database: Database, planned: Planned): Promise<TimeClash[]> {
  const guests = new Set(planned.guests.map(plainName));
  const isSeen = ({ jobId }: Taken) => planned.seen?.includes(jobId) ?? true;
  const taken = [...(await findOffered(database, planned)), ...(await findBooked(database, planned))];
  const people = await peopleOf(database, [...planned.interviewerIds]);
  const isPlanned = (userId: string) => planned.interviewerIds.includes(userId);
  const busyIn = (one: Taken) => [
    ...one.interviewerIds.filter(isPlanned).map((userId) => people.get(userId) ?? ''),
    ...one.guests.filter((name) => guests.has(plainName(name))),
  ];
  const clashes = planned.times
    .flatMap((time) => taken.filter((one) => one.startsAt < time.endsAt && time.startsAt < one.endsAt))
    .filter((one, index, all) => all.indexOf(one) === index)
    .map((one) => ({ one, busy: busyIn(one) }))
    .filter(({ one, busy }) => one.isSame || busy.length > 0)
    .map(({ one, busy }) => ({
      startsAt: new Date(one.startsAt).toISOString(),
      endsAt: new Date(one.endsAt).toISOString(),
      interviewers: busy,
      jobTitle: isSeen(one) ? one.jobTitle : null,
      candidateName: isSeen(one) ? one.candidateName : null,
      away: false,
    }));
  return [...clashes, ...(await findAwayThen(database, planned, people))].toSorted((a, b) =>
    a.startsAt.localeCompare(b.startsAt),
  );
}

/** By planned time, who of these interviewers is away for some of it. */
async function findAwayThen(
  database: Database,
  planned: Planned,
  people: ReadonlyMap<string, string>,
): Promise<TimeClash[]> {
  const rows = await database.absence.findMany({
    where: { ...during(planned), userId: { in: [...planned.interviewerIds] } },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  });
  return planned.times.flatMap(({ startsAt, endsAt }) => {
    const away = rows.filter((row) => row.startsAt.getTime() < endsAt && startsAt < row.endsAt.getTime());
    const interviewers = [...new Set(away.map(({ userId }) => people.get(userId) ?? ''))];
    const at = { startsAt: new Date(startsAt).toISOString(), endsAt: new Date(endsAt).toISOString() };
    return away.length === 0 ? [] : [{ ...at, interviewers, jobTitle: null, candidateName: null, away: true }];
  });
}

function during({ organisationId, times }: Planned) {
  const starts = new Date(Math.min(...times.map(({ startsAt }) => startsAt)));
  const ends = new Date(Math.max(...times.map(({ endsAt }) => endsAt)));
  return { organisationId, startsAt: { lt: ends }, endsAt: { gt: starts } };
}

async function findOffered(database: Database, planned: Planned): Promise<Taken[]> {
  const rows = await database.meetingSlot.findMany({
    // Of a closed job nobody chooses any more.
    where: { ...during(planned), withdrawnAt: null, job: { status: { not: 'closed' } } },
    include: {
      job: { select: { title: true, versionId: true } },
      meetings: { where: { status: 'booked' }, select: { id: true } },
    },
  });
  const { own } = planned;
  // A time that the planned meeting leaves is offered to nobody else as long as the meeting has the interviewer.
  const isOwn = ({ applicationId, meetings }: (typeof rows)[number]) =>
    own !== undefined &&
    (applicationId === own.applicationId || (meetings.length > 0 && meetings.every(({ id }) => id === own.meetingId)));
  return rows
    .filter((row) => !isOwn(row))
    .map((row) => ({
      ...timeOf(row),
      jobId: row.jobId,
      jobTitle: row.job.title,
      candidateName: null,
      isSame:
        own === undefined &&
        row.jobId === planned.jobId &&
        stepIdOf(row, row.job.versionId) === planned.stepId &&
        row.applicationId === planned.applicationId &&
        row.place === planned.place &&
        row.link === planned.link,
    }));
}

/** Those of offered times stand for themselves, as long as they are with whom they were offered; whoever no longer stands there comes to none. */
async function findBooked(database: Database, planned: Planned): Promise<Taken[]> {
  const { own } = planned;
  const found = await database.meeting.findMany({
    where: {
      ...{ ...during(planned), status: 'booked', application: { status: { in: ['new', 'active'] } } },
      ...(own ? { id: { not: own.meetingId } } : {}),
    },
    include: {
      slot: true,
      application: {
        select: { candidate: true, jobId: true, job: { select: { title: true } }, stepId: true, visit: true },
      },
    },
  });
  const rows = found
    .filter(({ application, stepId, visit }) => application.stepId === stepId && application.visit === visit)
    .filter(({ slot, ...row }) => !slot || slot.withdrawnAt !== null || whomIn(slot) !== whomIn(row));
  return rows.map((row) => ({
    ...timeOf(row),
    jobId: row.application.jobId,
    jobTitle: row.application.job.title,
    candidateName: fullName(row.application.candidate),
    isSame: false,
  }));
}

type Row = Pick<Taken, 'interviewerIds' | 'guests'> & { readonly startsAt: Date; readonly endsAt: Date };

const timeOf = ({ startsAt, endsAt, interviewerIds, guests }: Row) => ({
  ...{ startsAt: startsAt.getTime(), endsAt: endsAt.getTime(), interviewerIds, guests },
});

const whomIn = ({ interviewerIds, guests }: Pick<Taken, 'interviewerIds' | 'guests'>) =>
  JSON.stringify([interviewerIds, guests]);
