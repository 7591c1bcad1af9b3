import type { Calendar, Language } from './calendar.ts';
import { workingDaysBetween } from './add-working-days.ts';
import { msPerHour, msPerMinute } from './days.ts';
import { workingHoursBetween } from './working-hours.ts';

export type DurationUnit = 'workingDays' | 'calendarDays' | 'workingHours' | 'hours' | 'minutes';
export type Duration = { readonly unit: DurationUnit; readonly amount: number };

const words = {
  sv: {
    workingDays: ['arbetsdag', 'arbetsdagar'],
    calendarDays: ['dag', 'dagar'],
    workingHours: ['arbetstimme', 'arbetstimmar'],
    hours: ['timme', 'timmar'],
    minutes: ['minut', 'minuter'],
  },
  en: {
    workingDays: ['working day', 'working days'],
    calendarDays: ['day', 'days'],
    workingHours: ['working hour', 'working hours'],
    hours: ['hour', 'hours'],
    minutes: ['minute', 'minutes'],
  },
} as const;

/** A duration in words: "6 arbetstimmar", "1 working day", "1,5 timmar" (at most one decimal). */
export function formatDuration({ unit, amount }: Duration, language: Language): string {
  const rounded = Math.round(amount * 10) / 10;
  const [one, many] = words[language][unit];
  const digits = language === 'sv' ? String(rounded).replace('.', ',') : String(rounded);
  return `${digits} ${rounded === 1 ? one : many}`;
}

/**
 * How long is left until a promise, in the unit that a person would use: working days from two of them on, else working hours, below
 * one of them minutes ("6 arbetstimmar kvar"), and how late it is once it has passed ("2 working hours late").
 */
export function formatTimeLeft(calendar: Calendar, now: number, promise: number, language: Language): string {
  const [from, to] = now <= promise ? [now, promise] : [promise, now];
  const text = formatDuration(between(calendar, from, to), language);
  if (now <= promise) return language === 'sv' ? `${text} kvar` : `${text} left`;
  return language === 'sv' ? `${text} sent` : `${text} late`;
}

function between(calendar: Calendar, from: number, to: number): Duration {
  const days = workingDaysBetween(calendar, from, to);
  if (days >= 2) return { unit: 'workingDays', amount: days };
  const hours = workingHoursBetween(calendar, from, to);
  if (hours >= 1) return { unit: 'workingHours', amount: Math.floor(hours) };
  const elapsed = to - from;
  return elapsed >= msPerHour
    ? { unit: 'hours', amount: Math.floor(elapsed / msPerHour) }
    : { unit: 'minutes', amount: Math.floor(elapsed / msPerMinute) };
}
