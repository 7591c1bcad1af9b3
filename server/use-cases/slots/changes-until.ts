import type { OwnDays } from '../../../process/calendar/with-own-days.ts';
import { subtractSpan } from '../../../process/reckoning/move-by-span.ts';
import { calendarOf, type PublishedVersion } from '../load-versions.ts';
import type { ChoosingStage } from './choosing-stage.ts';

type Until = {
  readonly version: PublishedVersion;
  readonly zone: string;
  readonly days: OwnDays;
  readonly startsAt: number;
};

/** Until when the candidate may move or call off a meeting; null where only staff may. */
export function changesUntil({ choice }: ChoosingStage, { version, zone, days, startsAt }: Until): number | null {
  if (choice.changesUntil === undefined) return null;
  return subtractSpan(calendarOf(version, zone, days), choice.changesUntil, startsAt);
}
