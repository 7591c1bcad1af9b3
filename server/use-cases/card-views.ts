import { workingDaysBetween } from '../../process/calendar/add-working-days.ts';
import { workingHoursBetween } from '../../process/calendar/working-hours.ts';
import type { OwnDays } from '../../process/calendar/with-own-days.ts';
import type { Card, Ring } from '../contract/jobs.ts';
import type { Database } from '../parts.ts';
import { calendarOf, loadVersions, type PublishedVersion } from './load-versions.ts';
import { fullName } from './names-of.ts';
import type { CardRow } from './read-card-rows.ts';

/** The organisation's own days, and epoch milliseconds (this moment unless given). */
type Seen = { readonly days: OwnDays; readonly now?: number };
type Reckoning = Required<Seen>;

/** Candidates as board and Today show them, with the ring as it stands `now`. */
export async function toCards(
  database: Database,
  rows: readonly CardRow[],
  { days, now = Date.now() }: Seen,
): Promise<Card[]> {
  const ids = rows.map(({ versionId }) => versionId);
  const versions = await loadVersions(database, ids);
  return rows.map((row) => toCard(row, versions.get(row.versionId), { days, now }));
}

function toCard(row: CardRow, version: PublishedVersion | undefined, reckoning: Reckoning): Card {
  const step = row.stepId === null ? undefined : version?.definition.steps[row.stepId];
  return {
    applicationId: row.id,
    candidateId: row.candidateId,
    name: fullName(row),
    jobId: row.jobId,
    jobTitle: row.jobTitle,
    stepId: row.stepId,
    stepName: step?.name ?? null,
    visit: row.visit,
    enteredAt: row.enteredAt?.toISOString() ?? null,
    status: row.status as Card['status'],
    outcome: row.outcome,
    ring: ringOf(row, version, reckoning),
    pausedUntil: row.pausedUntil?.toISOString() ?? null,
    waiting: waitingOf(row),
    openTasks: row.openTasks,
  };
}

function waitingOf({ decisionId, exitId, decidedAt, releaseAt, decidedBy, decidedById }: CardRow): Card['waiting'] {
  if (decisionId === null || exitId === null || decidedAt === null) return null;
  return {
    decisionId,
    exitId,
    decidedAt: decidedAt.toISOString(),
    releaseAt: releaseAt?.toISOString() ?? null,
    decidedBy: decidedBy ?? '',
    decidedById: decidedById ?? '',
  };
}

/** The promise as a ring, with the working minutes and whole working days left in the job's calendar (minutes are negative once it is late). */
function ringOf(row: CardRow, version: PublishedVersion | undefined, { days, now }: Reckoning): Ring {
  const { promiseDue, promiseOpened } = row;
  if (!promiseDue || !promiseOpened || !version) return null;
  const calendar = calendarOf(version, row.zone, days);
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
