import { addSpan } from '../../../process/reckoning/move-by-span.ts';
import type { Database } from '../../parts.ts';
import { findOwnDays } from '../calendar/find-own-days.ts';
import type { LinkedApplication } from '../find-candidate-link.ts';
import { calendarOf, loadVersion } from '../load-versions.ts';
import { onPage, openRequest } from './open-request.ts';

/** The law names no date; a candidate is told one all the same. */
const within = { amount: 10, unit: 'workingDays' } as const;

/** Asks the recruiters for the merits of whoever was chosen, within ten working days of the job's calendar. */
export async function askForMerits(
  database: Database,
  application: LinkedApplication,
  id: string,
  received = onPage(),
): Promise<void> {
  const version = await loadVersion(database, application.versionId);
  const calendar = calendarOf(version, application.job.zone, await findOwnDays(database, application.organisationId));
  const due = new Date(addSpan(calendar, within, received.at));
  await openRequest(database, application, { id, kind: 'merits', due, received });
}
