import type { Calendar } from '../calendar/calendar.ts';
import { formatDuration } from '../calendar/format-duration.ts';
import { formatInstant } from '../calendar/format-instant.ts';
import { workingDaysOf } from '../calendar/working-days.ts';
import { localDay } from '../calendar/zone-days.ts';
import type { Language } from '../definition/schema.ts';
import type { BothLanguages } from '../problem.ts';
import type { Silence } from './contract.ts';

/** How long the silence is, from when to when, and how many of its days are weekends and holidays. */
export function sumOfSilence(
  {
    startsAt,
    endsAt,
    calendarDays,
    workingDays,
  }: Pick<Silence, 'startsAt' | 'endsAt' | 'calendarDays' | 'workingDays'>,
  calendar: Calendar,
): BothLanguages {
  const days = workingDaysOf(calendar);
  let free = 0;
  const last = localDay(calendar.zone, endsAt);
  for (let day = localDay(calendar.zone, startsAt) + 1; day <= last; day += 1) if (!days.has(day)) free += 1;
  const say = (language: Language) => ({
    long: formatDuration({ unit: 'calendarDays', amount: calendarDays }, language),
    working: formatDuration({ unit: 'workingDays', amount: workingDays }, language),
    from: formatInstant(startsAt, calendar.zone, language),
    to: formatInstant(endsAt, calendar.zone, language, { relativeTo: startsAt }),
  });
  const [sv, en] = [say('sv'), say('en')];
  return {
    sv: `Från ${sv.from} till ${sv.to} är ${sv.long} utan ett ord: ${sv.working} och ${free} lediga dagar (helger och helgdagar).`,
    en: `From ${en.from} to ${en.to} is ${en.long} without a word: ${en.working} and ${free} days off (weekends and holidays).`,
  };
}
