import type { TimeClash } from '../../contract/slots.ts';
import type { Database } from '../../parts.ts';
import { fullName } from '../names-of.ts';
import { peopleOf } from '../process-views.ts';

type Time = { readonly startsAt: number; readonly endsAt: number };
type Planned = {
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

const plain = (name: string) => name.normalize('NFC').trim().toLowerCase();

/** What stands at these times already: a meeting or an offer with one of these interviewers, or the same offer once more. In order of time, and without whom and what for in a job that may not be named. */
export async function findClashes(database: Database, planned: Planned): Promise<TimeClash[]> {
  const guests = new Set(planned.guests.map(plain));
  const isSeen = ({ jobId }: Taken) => planned.seen?.includes(jobId) ?? true;
  const taken = [...(await findOffered(database, planned)), ...(await findBooked(database, planned))];
  const people = await peopleOf(database, [...planned.interviewerIds]);
  const isPlanned = (userId: string) => planned.interviewerIds.includes(userId);
  const busyIn = (one: Taken) => [
    ...one.interviewerIds.filter(isPlanned).map((userId) => people.get(userId) ?? ''),
    ...one.guests.filter((name) => guests.has(plain(name))),
  ];
  return planned.times
    .flatMap((time) => taken.filter((one) => one.startsAt < time.endsAt && time.startsAt < one.endsAt))
    .filter((one, index, all) => all.indexOf(one) === index)
    .map((one) => ({ one, busy: busyIn(one) }))
    .filter(({ one, busy }) => one.isSame || busy.length > 0)
    .toSorted((a, b) => a.one.startsAt - b.one.startsAt)
    .map(({ one, busy }) => ({
      startsAt: new Date(one.startsAt).toISOString(),
      endsAt: new Date(one.endsAt).toISOString(),
      interviewers: busy,
      jobTitle: isSeen(one) ? one.jobTitle : null,
      candidateName: isSeen(one) ? one.candidateName : null,
    }));
}

function during({ organisationId, times }: Planned) {
  const starts = new Date(Math.min(...times.map(({ startsAt }) => startsAt)));
  const ends = new Date(Math.max(...times.map(({ endsAt }) => endsAt)));
  return { organisationId, startsAt: { lt: ends }, endsAt: { gt: starts } };
}

async function findOffered(database: Database, planned: Planned): Promise<Taken[]> {
  const rows = await database.meetingSlot.findMany({
    where: { ...during(planned), withdrawnAt: null },
    include: { job: { select: { title: true } } },
  });
  return rows.map((row) => ({
    ...timeOf(row),
    jobId: row.jobId,
    jobTitle: row.job.title,
    candidateName: null,
    isSame:
      row.jobId === planned.jobId &&
      row.stepId === planned.stepId &&
      row.applicationId === planned.applicationId &&
      row.place === planned.place &&
      row.link === planned.link,
  }));
}

/** Those of offered times stand for themselves. */
async function findBooked(database: Database, planned: Planned): Promise<Taken[]> {
  const rows = await database.meeting.findMany({
    where: { ...during(planned), status: 'booked', OR: [{ slotId: null }, { slot: { withdrawnAt: { not: null } } }] },
    include: { application: { select: { candidate: true, jobId: true, job: { select: { title: true } } } } },
  });
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
