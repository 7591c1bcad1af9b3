import type { Database } from '../parts.ts';
import { toAbsenceViews } from './find-absences.ts';

type Away = { readonly until: string; readonly lastDay: string; readonly deputyName: string };

/** Who of the organisation is away now, by user id. */
export async function findAway(database: Database, organisationId: string): Promise<Map<string, Away>> {
  const now = new Date();
  const rows = await database.absence.findMany({
    where: { organisationId, startsAt: { lte: now }, endsAt: { gt: now } },
  });
  const views = await toAbsenceViews(database, rows);
  return new Map(
    views.map(({ userId, endsAt, lastDay, deputyName }) => [userId, { until: endsAt, lastDay, deputyName }]),
  );
}
