import { addLocalDays, localDate } from '../../../process/calendar/local-time.ts';
import type { Database } from '../../parts.ts';
import type { LinkedApplication } from '../find-candidate-link.ts';
import { onPage, openRequest } from './open-request.ts';

const most = 30;

/** Asks the recruiters to erase the candidate within thirty days, or by the same date of the next month where that is earlier. */
export function askForDeletion(
  database: Database,
  application: LinkedApplication,
  id: string,
  received = onPage(),
): Promise<void> {
  const due = new Date(deletionDue(application.job.zone, received.at));
  return openRequest(database, application, { id, kind: 'deletion', due, received });
}

/** The law gives a month (GDPR, article 12.3), of which February makes fewer days than the candidate is told: 31 January to 28 February. */
export function deletionDue(zone: string, askedAt: number): number {
  const [year = 0, month = 0, date = 0] = localDate(zone, askedAt).split('-').map(Number);
  const lastOfNext = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const days = (Date.UTC(year, month, Math.min(date, lastOfNext)) - Date.UTC(year, month - 1, date)) / 86_400_000;
  return addLocalDays(zone, askedAt, Math.min(most, days));
}
