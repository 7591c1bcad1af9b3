import Holidays from 'date-holidays';

// date-holidays types the three eves as bank days, and other bank days come and go with its releases: the names of the dates are ours.
const eves = ['12-24', '12-31'];

/** The dates (ISO, sorted) on which people in Sweden do not work besides weekends: public holidays, midsommarafton, julafton, nyårsafton. */
export function swedishHolidays(years: readonly number[]): string[] {
  const source = new Holidays('SE');
  const dates = years.flatMap((year) => [
    ...publicDates(source, year),
    midsummerEve(year),
    ...eves.map((monthAndDate) => `${year}-${monthAndDate}`),
  ]);
  return [...new Set(dates)].sort();
}

/**
 * The public holidays (ISO dates, sorted) of a country and, where given, a state or region of it ('US', 'CA'; 'DE', 'BE'), with the
 * days that are off instead of a weekend. Sweden has its three eves besides. An Error for a country that is not known.
 */
export function publicHolidays(country: string, years: readonly number[], region?: string): string[] {
  if (country === 'SE') return swedishHolidays(years);
  if (!(country in new Holidays().getCountries())) throw new Error(`no holidays are known for country ${country}`);
  const source = region === undefined ? new Holidays(country) : new Holidays(country, region);
  return [...new Set(years.flatMap((year) => publicDates(source, year)))].sort();
}

function publicDates(source: Holidays, year: number): string[] {
  return source
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .map(({ date }) => date.slice(0, 10));
}

function midsummerEve(year: number): string {
  const nineteenth = new Date(Date.UTC(year, 5, 19));
  const toFriday = (5 - nineteenth.getUTCDay() + 7) % 7;
  return `${year}-06-${19 + toFriday}`;
}
