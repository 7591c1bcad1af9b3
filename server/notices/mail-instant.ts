import { msPerMinute, weekdayOf } from '../../process/calendar/days.ts';
import { atMinutes, localDay, localMinutes } from '../../process/calendar/zone-days.ts';
import type { NoticeKind } from '../contract/notice-kinds.ts';
import type { NoticeSettings } from '../contract/notices.ts';

/** Settings with their zone found. */
export type Settings = Omit<NoticeSettings, 'zone'> & { readonly zone: string };

/** What becomes due together is told in one mail. */
const gatheredMs = 20_000;
/** A mail that comes later than this before the promise is too late to act on. */
const leadMs = 120 * msPerMinute;

type Told = {
  readonly kind: NoticeKind;
  /** By when it has to be known: an answer is owed, or a meeting begins. */
  readonly due: number | null;
  /** When a meeting that was moved would have begun: who is not told by then waits in vain. */
  readonly was?: number | null;
};

/**
 * When a mail tells somebody of it, as an instant; null where the application alone does. A digest that would come less than two hours before the
 * promise or the meeting, as it is or was, is not waited for; nor is the end of quiet hours while the promise can still be kept.
 */
export function mailInstant({ kind, was = null, ...told }: Told, settings: Settings, now: number): number | null {
  const way = kind === 'page' ? 'atOnce' : settings.ways[kind];
  if (way === 'inApp') return null;
  const due = earlierOf(told.due, was);
  const isInTime = (instant: number) => due === null || instant <= due - leadMs;
  if (way === 'digest') {
    const digest = nextDigest(settings, now);
    if (isInTime(digest)) return digest;
  }
  const loud = quietEnd(settings, now);
  const isLost = due !== null && due <= now;
  return loud !== null && (isLost || isInTime(loud)) ? loud : now + gatheredMs;
}

const earlierOf = (one: number | null, other: number | null) =>
  one === null || other === null ? (one ?? other) : Math.min(one, other);

/** The next instant of the digest after another one. */
export function nextDigest({ digestAt, digestDays, zone }: Settings, after: number): number {
  const today = localDay(zone, after);
  for (let day = today; day <= today + 8; day += 1) {
    const instant = atMinutes(zone, day, digestAt);
    if (digestDays.includes(weekdayOf(day)) && instant > after) return instant;
  }
  throw new Error(`no day of the week for a digest among ${digestDays.join()}`);
}

/** When the quiet hours end that the instant lies in; null where it lies in none. */
export function quietEnd({ quiet, zone }: Settings, instant: number): number | null {
  if (quiet === null || quiet.from === quiet.until) return null;
  const minutes = localMinutes(zone, instant);
  const day = localDay(zone, instant);
  const isOverMidnight = quiet.from > quiet.until;
  if (isOverMidnight && minutes >= quiet.from) return atMinutes(zone, day + 1, quiet.until);
  const isQuiet = minutes < quiet.until && (isOverMidnight || minutes >= quiet.from);
  return isQuiet ? atMinutes(zone, day, quiet.until) : null;
}
