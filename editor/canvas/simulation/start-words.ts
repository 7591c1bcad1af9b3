import i18next from 'i18next';
import type { Language, ScenarioStart } from '../../../process/definition/schema.ts';
import { formatDate } from '../../../process/calendar/format-instant.ts';
import { dateOf, dayOf, isIsoDate, msPerDay } from '../../../process/calendar/days.ts';

const oneMonday = dayOf('2026-11-23');

/** When a scenario begins, in words: "nästa måndag 09:00", "next 18 Dec, whatever the year 16:30". */
export function startWords(start: ScenarioStart, language: Language): string {
  const t = (key: string, values: object) => i18next.t(key, { ns: 'simulation', lng: language, ...values });
  const { time } = start;
  if (start.kind === 'weekday') return t('nextWeekday', { day: weekdayName(start.weekday, language), time });
  if (start.kind === 'yearly') {
    const date = `2028-${String(start.month).padStart(2, '0')}-${String(start.day).padStart(2, '0')}`;
    return t('nextDate', { date: isIsoDate(date) ? dayAndMonth(date, language) : `${start.day}/${start.month}`, time });
  }
  return t('onDate', { date: start.date, time });
}

function weekdayName(weekday: number, language: Language): string {
  const date = dateOf(oneMonday + weekday - 1);
  return new Date(`${date}T12:00:00Z`).toLocaleDateString(language === 'sv' ? 'sv-SE' : 'en-GB', {
    weekday: 'long',
    timeZone: 'UTC',
  });
}

function dayAndMonth(date: string, language: Language): string {
  return formatDate(dayOf(date) * msPerDay, 'UTC', language)
    .split(' ')
    .slice(1)
    .join(' ');
}
