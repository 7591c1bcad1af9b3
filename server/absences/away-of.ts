import type { Me } from '../contract/people.ts';
import type { Caller } from '../http/caller.ts';
import type { Database } from '../parts.ts';
import { toAbsenceViews } from './find-absences.ts';
import { findStoodFor } from './stood-for.ts';

/** For whom the caller answers now, and who answers for the caller. */
export async function awayOf(database: Database, caller: Caller): Promise<Pick<Me, 'answersFor' | 'away'>> {
  const { organisationId, userId } = caller;
  const now = new Date();
  const rows = await database.absence.findMany({
    where: {
      ...{ organisationId, startsAt: { lte: now }, endsAt: { gt: now } },
      userId: { in: await findStoodFor(database, caller) },
    },
    orderBy: { endsAt: 'asc' },
    take: 200,
  });
  const views = await toAbsenceViews(database, rows);
  const own = views.find((view) => view.userId === userId);
  return {
    answersFor: views
      .filter((view) => view.userId !== userId)
      .map(({ name, endsAt, lastDay }) => ({ name, until: endsAt, lastDay })),
    away: own ? { until: own.endsAt, lastDay: own.lastDay, deputyName: own.deputyName } : null,
  };
}
