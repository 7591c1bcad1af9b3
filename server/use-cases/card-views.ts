import { workingDaysBetween } from '../../process/calendar/add-working-days.ts';
import { workingHoursBetween } from '../../process/calendar/working-hours.ts';
import type { Card, Ring } from '../contract/jobs.ts';
import type { Database } from '../parts.ts';
import { calendarOf, loadVersions, type PublishedVersion } from './load-versions.ts';
import { fullName } from './names-of.ts';
import { peopleOf } from './process-views.ts';

export const cardIncludes = {
  candidate: { select: { id: true, firstName: true, lastName: true } },
  job: { select: { title: true, zone: true } },
  _count: { select: { tasks: { where: { doneAt: null } } } },
} as const;

/** The columns that a card needs; the state itself stays where it is. */
export type CardRow = {
  readonly id: string;
  readonly jobId: string;
  readonly candidateId: string;
  readonly versionId: string;
  readonly status: string;
  readonly outcome: string | null;
  readonly stepId: string | null;
  readonly visit: number | null;
  readonly enteredAt: Date | null;
  readonly promiseDue: Date | null;
  readonly promiseOpened: Date | null;
  readonly promiseRemind: Date | null;
  readonly promiseEscalate: Date | null;
  readonly waitingDecisionId: string | null;
  readonly pausedUntil: Date | null;
  readonly candidate: { readonly firstName: string; readonly lastName: string };
  readonly job: { readonly title: string; readonly zone: string };
  readonly _count: { readonly tasks: number };
};

/** Candidates as board and Today show them, with the ring as it stands `now`. */
export async function toCards(database: Database, rows: readonly CardRow[], now = Date.now()): Promise<Card[]> {
  const waitingIds = rows.flatMap(({ waitingDecisionId }) => (waitingDecisionId === null ? [] : [waitingDecisionId]));
  const [versions, decisions] = await Promise.all([
    loadVersions(
      database,
      rows.map(({ versionId }) => versionId),
    ),
    waitingIds.length === 0 ? [] : database.decision.findMany({ where: { id: { in: waitingIds } } }),
  ]);
  const people = await peopleOf(
    database,
    decisions.map(({ decidedBy }) => decidedBy),
  );
  return rows.map((row) => {
    const version = versions.get(row.versionId);
    const step = row.stepId === null ? undefined : version?.definition.steps[row.stepId];
    const decision = decisions.find(({ id }) => id === row.waitingDecisionId);
    return {
      applicationId: row.id,
      candidateId: row.candidateId,
      name: fullName(row.candidate),
      jobId: row.jobId,
      jobTitle: row.job.title,
      stepId: row.stepId,
      stepName: step?.name ?? null,
      visit: row.visit,
      enteredAt: row.enteredAt?.toISOString() ?? null,
      status: row.status as Card['status'],
      outcome: row.outcome,
      ring: ringOf(row, version, now),
      pausedUntil: row.pausedUntil?.toISOString() ?? null,
      waiting: decision
        ? {
            decisionId: decision.id,
            exitId: decision.exitId,
            releaseAt: decision.releaseAt?.toISOString() ?? null,
            decidedBy: people.get(decision.decidedBy) ?? '',
          }
        : null,
      openTasks: row._count.tasks,
    };
  });
}

type Promised = Pick<CardRow, 'promiseDue' | 'promiseOpened' | 'promiseRemind' | 'promiseEscalate' | 'job'>;

/** The promise as a ring, with the working minutes and whole working days left in the job's calendar (minutes are negative once it is late). */
export function ringOf(row: Promised, version: PublishedVersion | undefined, now: number): Ring {
  const { promiseDue, promiseOpened } = row;
  if (!promiseDue || !promiseOpened || !version) return null;
  const calendar = calendarOf(version, row.job.zone);
  const isLate = promiseDue.getTime() < now;
  return {
    opened: promiseOpened.toISOString(),
    due: promiseDue.toISOString(),
    remindAt: row.promiseRemind?.toISOString() ?? null,
    escalateAt: row.promiseEscalate?.toISOString() ?? null,
    workingMinutesLeft: Math.round(workingHoursBetween(calendar, now, promiseDue.getTime()) * 60),
    workingDaysLeft: isLate ? 0 : workingDaysBetween(calendar, now, promiseDue.getTime()),
  };
}
