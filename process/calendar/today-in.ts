import { localDate } from './local-time.ts';
import { isZone } from './zone-days.ts';

/** The ISO date that an instant has in a zone; in one that does not exist, which a check reports, that of UTC. */
export function todayIn(zone: string, now: number): string {
  return localDate(isZone(zone) ? zone : 'UTC', now);
}
