/** A day without a zone, counted from 1970-01-01 (= 0): cheap to add to, compare and use as a key. */
export type Day = number;

export const msPerMinute = 60_000;
export const msPerHour = 3_600_000;
export const msPerDay = 86_400_000;

/** The day of an ISO date ('2026-11-25'); a RangeError for anything that is no date of the calendar. */
export function dayOf(date: string): Day {
  const day = isIsoDate(date) ? Date.parse(`${date}T00:00:00Z`) / msPerDay : Number.NaN;
  if (Number.isNaN(day)) throw new RangeError(`not a date: ${date}`);
  return day;
}

/** Whether the text is a date that exists, written YYYY-MM-DD. */
export function isIsoDate(date: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date);
}

/** The ISO date of a day. */
export function dateOf(day: Day): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

/** The ISO weekday, 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

const read = new Map<string, number>();

/** Minutes after local midnight of 'HH:MM', 0 to 1440 ('24:00'); NaN for anything else. */
export function minutesOf(time: string): number {
  const known = read.get(time);
  if (known !== undefined) return known;
  const minutes = readMinutes(time);
  // No more than there are minutes in a day, whatever is typed.
  if (!Number.isNaN(minutes)) read.set(time, minutes);
  return minutes;
}

function readMinutes(time: string): number {
  const [, hours, minutes] = /^(\d{2}):(\d{2})$/.exec(time) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  return Number(minutes) < 60 && total <= 1440 ? total : Number.NaN;
}
