import type { Language } from './calendar.ts';
import { dateOf, type Day, weekdayOf } from './days.ts';
import { localTime } from './local-time.ts';
import { localDay } from './zone-days.ts';

// Own tables and not Intl: a text is frozen by its hash, and Intl's words differ between Node, browsers and their releases.
const weekdays = {
  sv: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;
const months = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;

/** With `relativeTo` the year is written where it is another than that instant's; with `nameZone` the zone's city follows the time. */
export type FormatOptions = { readonly relativeTo?: number; readonly nameZone?: boolean };

/** An instant in short, local to the zone: "tis 25 nov 17:00", "Tue 25 Nov 17:00". */
export function formatInstant(instant: number, zone: string, language: Language, options: FormatOptions = {}): string {
  return `${formatDate(instant, zone, language, options)} ${localTime(zone, instant)}${zoneNote(zone, language, options)}`;
}

/** An instant in words, local to the zone: "tisdagen den 25 november kl. 17.00", "Tuesday 25 November at 17:00". */
export function formatInstantLong(
  instant: number,
  zone: string,
  language: Language,
  options: FormatOptions = {},
): string {
  const time = `${language === 'sv' ? 'kl.' : 'at'} ${formatTime(instant, zone, language)}`;
  return `${formatDateLong(instant, zone, language, options)} ${time}${zoneNote(zone, language, options)}`;
}

/** The date in short: "tis 25 nov", "Tue 25 Nov". */
export function formatDate(instant: number, zone: string, language: Language, options: FormatOptions = {}): string {
  const { weekday, date, month, year } = wordsOf(instant, zone, language, options);
  return `${weekday.slice(0, 3)} ${date} ${month.slice(0, 3)}${year}`;
}

/** The date in words: "tisdagen den 25 november", "Tuesday 25 November". */
export function formatDateLong(instant: number, zone: string, language: Language, options: FormatOptions = {}): string {
  const { weekday, date, month, year } = wordsOf(instant, zone, language, options);
  return language === 'sv' ? `${weekday}en den ${date} ${month}${year}` : `${weekday} ${date} ${month}${year}`;
}

/** The time of day as each language writes it in a sentence: "17.00", "17:00". */
export function formatTime(instant: number, zone: string, language: Language): string {
  const time = localTime(zone, instant);
  return language === 'sv' ? time.replace(':', '.') : time;
}

/** The place that a zone is named after: "Stockholm", "New York". */
export function zoneCity(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

function zoneNote(zone: string, language: Language, { nameZone }: FormatOptions): string {
  if (!nameZone) return '';
  return language === 'sv' ? ` (tid i ${zoneCity(zone)})` : ` (${zoneCity(zone)} time)`;
}

function wordsOf(instant: number, zone: string, language: Language, { relativeTo }: FormatOptions) {
  const day: Day = localDay(zone, instant);
  const [year = '', month = '', date = ''] = dateOf(day).split('-');
  const isOtherYear = relativeTo !== undefined && dateOf(localDay(zone, relativeTo)).slice(0, 4) !== year;
  return {
    weekday: weekdays[language][weekdayOf(day) - 1] ?? '',
    date: Number(date),
    month: months[language][Number(month) - 1] ?? '',
    year: isOtherYear ? ` ${year}` : '',
  };
}
