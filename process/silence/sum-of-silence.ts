import type { Calendar } from '../calendar/calendar.ts';
import { formatDuration } from '../calendar/format-duration.ts';
import { formatInstant } from '../calendar/format-instant.ts';
import { workingDaysOf } from '../calendar/working-days.ts';
import { localDay } from '../calendar/zone-days.ts';
import type { Language } from '../definition/schema.ts';
import type { BothLanguages } from '../problem.ts';
import type { Silence } from './contract.ts';

/** How long the silence is, from when to when, how many of its days are weekends and holidays, and what of the drawing is still to come. */
export function sumOfSilence(
  {
    startsAt,
    endsAt,
    calendarDays,
    workingDays,
    open,
  }: Pick<Silence, 'startsAt' | 'endsAt' | 'calendarDays' | 'workingDays' | 'open'>,
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
    sv: `Från ${sv.from} till ${sv.to} är ${sv.long} utan ett ord: ${sv.working} och ${free} lediga dagar (helger och helgdagar).${soFar(open).sv}`,
    en: `From ${en.from} to ${en.to} is ${en.long} without a word: ${en.working} and ${free} days off (weekends and holidays).${soFar(open).en}`,
  };
}

function soFar({ length }: Silence['open']): BothLanguages {
  if (length === 0) return { sv: '', en: '' };
  if (length === 1)
    return {
      sv: ' Det är det minsta så långt det är ritat: 1 utgång leder ingenstans än.',
      en: ' That is the least so far: 1 exit leads nowhere yet.',
    };
  return {
    sv: ` Det är det minsta så långt det är ritat: ${length} utgångar leder ingenstans än.`,
    en: ` That is the least so far: ${length} exits lead nowhere yet.`,
  };
}
