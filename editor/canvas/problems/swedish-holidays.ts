const fixed = ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'];
const afterEaster = [-2, 0, 1, 39, 49];
const dayMs = 86_400_000;

/**
 * The dates (ISO, sorted) on which people in Sweden do not work besides weekends, with the three eves. Reckoned here because the
 * library that the server pins its holidays by is 1.5 MB; a test holds the two against each other.
 */
export function swedishHolidays(years: readonly number[]): string[] {
  return years
    .flatMap((year) => [
      ...fixed.map((date) => `${year}-${date}`),
      ...afterEaster.map((days) => isoDate(easterSunday(year) + days * dayMs)),
      isoDate(firstWeekday(Date.UTC(year, 5, 19), 5)),
      isoDate(firstWeekday(Date.UTC(year, 5, 20), 6)),
      isoDate(firstWeekday(Date.UTC(year, 9, 31), 6)),
    ])
    .sort();
}

function isoDate(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** The first such day of the week (0 is Sunday) on or after a date. */
function firstWeekday(ms: number, weekday: number): number {
  return ms + ((weekday - new Date(ms).getUTCDay() + 7) % 7) * dayMs;
}

/** The Gregorian computus of Meeus, Jones and Butcher; UTC midnight in epoch milliseconds. */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return Date.UTC(year, month - 1, day);
}
