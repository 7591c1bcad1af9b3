import { localDay } from '../../../process/calendar/zone-days.ts';
import { weekdayOf } from '../../../process/calendar/days.ts';
import type { Card } from '../../../server/contract/jobs.ts';

export const dueGroups = ['late', 'today', 'week', 'later'] as const;
export type DueGroup = (typeof dueGroups)[number];

/** When a promise falls, seen from `now` (epoch ms) in a zone: passed, today, before Sunday ends, or later. Nothing owed is later. */
export function dueGroupOf(card: Pick<Card, 'ring'>, now: number, zone: string): DueGroup {
  if (!card.ring) return 'later';
  const due = Date.parse(card.ring.due);
  if (due <= now) return 'late';
  const today = localDay(zone, now);
  const day = localDay(zone, due);
  if (day === today) return 'today';
  return day <= today + (7 - weekdayOf(today)) ? 'week' : 'later';
}
