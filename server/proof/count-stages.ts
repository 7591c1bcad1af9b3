import { dayOf } from '../../process/calendar/days.ts';
import type { OwnDays } from '../../process/calendar/with-own-days.ts';
import { workingDaysOf } from '../../process/calendar/working-days.ts';
import type { ProvedStage } from '../contract/proof.ts';
import type { Database } from '../parts.ts';
import { calendarOf, loadVersions, type PublishedVersion } from '../use-cases/load-versions.ts';
import { medianOf, sharesOf } from './spread.ts';
import { type Asked, countedRows, counts } from './what-is-counted.ts';

/** All visits to a stage of a version that began on the same day and were answered on the same day; null while they are open. */
type Row = {
  readonly versionId: string;
  readonly stepId: string;
  readonly opened: string;
  readonly ended: string | null;
  readonly due: number;
  readonly kept: number;
  readonly keptAsFirstTold: number;
  readonly longestLate: number | null;
};
type Sum = Omit<ProvedStage, 'medianWorkingDays' | 'days'> & { readonly took: Map<number, number> };

/** The stages of all processes, those with the most late answers first. A stage is one over all versions of its process in which it has the same name. */
export async function countStages(database: Database, asked: Asked, days: OwnDays): Promise<ProvedStage[]> {
  const rows = await findVisits(database, asked);
  const versions = await loadVersions(
    database,
    rows.map(({ versionId }) => versionId),
  );
  const sums = new Map<string, Sum>();
  for (const row of rows) {
    const version = versions.get(row.versionId);
    const step = version?.definition.steps[row.stepId];
    if (!version || !step) continue;
    const key = JSON.stringify([version.processId, step.name]);
    const before = sums.get(key) ?? nothingOf(version, step.name);
    sums.set(key, add(before, row, workingDaysOfVisit(version, asked.zone, days, row)));
  }
  return [...sums.values()]
    .map(({ took, ...sum }) => ({ ...sum, medianWorkingDays: medianOf(took), days: sharesOf(took) }))
    .sort((one, other) => other.late - one.late || other.due - one.due);
}

const nothingOf = ({ definition }: PublishedVersion, name: ProvedStage['name']): Sum => ({
  process: definition.name,
  name,
  ...{ due: 0, kept: 0, keptAsFirstTold: 0, late: 0, longestLate: null },
  took: new Map(),
});

function add(sum: Sum, row: Row, workingDays: number | null): Sum {
  const answered = row.ended === null ? 0 : row.due;
  if (workingDays !== null) sum.took.set(workingDays, (sum.took.get(workingDays) ?? 0) + answered);
  return {
    ...sum,
    due: sum.due + row.due,
    kept: sum.kept + row.kept,
    keptAsFirstTold: sum.keptAsFirstTold + row.keptAsFirstTold,
    late: sum.late + row.due - row.kept,
    longestLate: row.longestLate === null ? sum.longestLate : Math.max(sum.longestLate ?? 0, row.longestLate),
  };
}

const findVisits = (database: Database, asked: Asked) => database.$queryRaw<Row[]>`
  select a."versionId", o."stepId", ${counts},
    to_char(o."openedAt" at time zone ${asked.zone}, 'YYYY-MM-DD') as "opened",
    to_char(o."endedAt" at time zone ${asked.zone}, 'YYYY-MM-DD') as "ended",
    round(extract(epoch from max(coalesce(o."endedAt", now()) - o."due") filter (where coalesce(o."endedAt", now()) > o."due")) * 1000)::float8 as "longestLate"
  ${countedRows(asked)} group by 1, 2, 6, 7`;

/** How many working days lie after the day of arrival up to and with that of the answer; null without an answer. */
function workingDaysOfVisit(version: PublishedVersion, zone: string, days: OwnDays, { opened, ended }: Row) {
  if (ended === null) return null;
  const calendar = workingDaysOf(calendarOf(version, zone, days));
  let count = 0;
  for (let day = dayOf(opened) + 1; day <= dayOf(ended); day += 1) if (calendar.has(day)) count += 1;
  return count;
}
