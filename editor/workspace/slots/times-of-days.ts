import { atLocalTime, localDate } from '../../../process/calendar/local-time.ts';

export type Hours = {
  /** "09:00" */
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
  readonly pause: number;
};
type Time = { readonly startsAt: string; readonly endsAt: string };

/** The starts of meetings of that length, one after the other with a pause between them, as "HH:MM"; none ends after `to`. */
export function startsBetween({ from, to, minutes, pause }: Hours): string[] {
  const [first, last] = [minuteOf(from), minuteOf(to)];
  if (first === undefined || last === undefined) return [];
  const starts: string[] = [];
  for (let at = first; at + minutes <= last; at += minutes + pause)
    starts.push(`${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`);
  return starts;
}

/** The instants of those starts on each day, in the job's zone and in their order; what has passed by `now` is left out. */
export function timesOfDays(
  days: readonly string[],
  starts: readonly string[],
  { zone, minutes, now }: { readonly zone: string; readonly minutes: number; readonly now: number },
): Time[] {
  return [...days].sort().flatMap((day) =>
    starts.flatMap((start) => {
      const startsAt = atLocalTime(zone, day, start);
      if (startsAt <= now) return [];
      return [
        { startsAt: new Date(startsAt).toISOString(), endsAt: new Date(startsAt + minutes * 60_000).toISOString() },
      ];
    }),
  );
}

/** The next weekdays from `now` on in a zone, as ISO dates. */
export function nextWeekdays(now: number, zone: string, count: number): string[] {
  const days: string[] = [];
  for (let ahead = 0; days.length < count; ahead += 1) {
    const day = localDate(zone, now + ahead * 86_400_000);
    const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !days.includes(day)) days.push(day);
  }
  return days;
}

function minuteOf(time: string): number | undefined {
  const [, hour, minute] = /^(\d{2}):(\d{2})$/.exec(time) ?? [];
  return hour === undefined ? undefined : Number(hour) * 60 + Number(minute);
}
