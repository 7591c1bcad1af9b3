import { type Day, msPerDay, msPerMinute } from './days.ts';
import { localInstant } from './local-instant.ts';
import { zoneOffset } from './zone-offset.ts';

// Asking for a zone's clock takes some microseconds, and a simulation asks millions of times: every midnight is reckoned once per zone.
const starts = new Map<string, Map<Day, number>>();
const mostZones = 700;

/** The instant at which a day begins in a zone: midnight, or the first moment after it where the clock jumps over midnight. */
export function startOfDay(zone: string, day: Day): number {
  const known = startsIn(zone);
  let start = known.get(day);
  if (start === undefined) {
    start = localInstant(zone, day * msPerDay, 'after it');
    known.set(day, start);
  }
  return start;
}

/** The local day in which an instant lies. */
export function localDay(zone: string, instant: number): Day {
  let day = Math.floor(instant / msPerDay);
  while (instant < startOfDay(zone, day)) day -= 1;
  while (instant >= startOfDay(zone, day + 1)) day += 1;
  return day;
}

/**
 * The instant of a local time (minutes after midnight, 1440 = the next midnight). A time that the change to summer time skips is
 * moved on by the length of the gap (02:30 becomes 03:30); of a time that comes twice the first is meant, so nothing told is ever late.
 */
export function atMinutes(zone: string, day: Day, minutes: number): number {
  const start = startOfDay(zone, day);
  const end = startOfDay(zone, day + 1);
  if (minutes >= 1440) return end;
  if (end - start === msPerDay) return start + minutes * msPerMinute;
  return localInstant(zone, day * msPerDay + minutes * msPerMinute);
}

/** Minutes after midnight that a clock on the wall shows in the zone, 0 to 1439. */
export function localMinutes(zone: string, instant: number): number {
  const day = localDay(zone, instant);
  const start = startOfDay(zone, day);
  if (startOfDay(zone, day + 1) - start === msPerDay) return Math.floor((instant - start) / msPerMinute);
  // The remainder: where the clock is put back over midnight, the day before comes again for a while.
  const local = instant + zoneOffset(zone, instant);
  return Math.floor((local - Math.floor(local / msPerDay) * msPerDay) / msPerMinute);
}

/** Whether the name is a time zone of the IANA database ('Europe/Stockholm'); offsets such as '+02:00' are none. */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    startOfDay(name, 0);
    return true;
  } catch {
    return false;
  }
}

function startsIn(zone: string): Map<Day, number> {
  let known = starts.get(zone);
  if (!known) {
    // Names come from outside and their case is free; without a limit a sender of names could fill the memory.
    if (starts.size >= mostZones) starts.clear();
    known = new Map();
    starts.set(zone, known);
  }
  return known;
}
