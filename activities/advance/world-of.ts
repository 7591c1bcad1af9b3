import type { Calendar } from '../../process/calendar/calendar.ts';
import { jobCalendar } from '../../process/calendar/job-calendar.ts';
import type { OwnDays } from '../../process/calendar/with-own-days.ts';
import type { Value, World } from '../../process/reckoning/world.ts';
import type { Loaded } from './loaded.ts';
import type { LoadedVersion } from './load-version.ts';

/** What answers the interpreter's asks for this application: promises in the job's zone, sending windows in the candidate's. */
export function worldOf(loaded: Loaded, version: LoadedVersion): World {
  const { definition } = version;
  const { policy } = definition;
  return {
    definition,
    calendar: calendarIn(loaded.job.zone || policy.calendar.zone, version, loaded.job.ownDays),
    window: policy.sendingWindow,
    zone: candidateZone(loaded),
    data: {
      fields: loaded.application.fields,
      answers: answersOf(loaded),
      candidate: {
        language: loaded.candidate.language,
        channel: loaded.candidate.channel,
        hasEmail: loaded.candidate.email !== null,
        hasMobile: loaded.candidate.phone !== null && loaded.candidate.phoneIsMobile,
        source: loaded.application.source,
      },
    },
  };
}

/** The candidate's zone, else the job's, else the organisation's. */
export function candidateZone({ candidate, job }: Loaded): string {
  return candidate.zone ?? (job.zone || job.organisationZone);
}

const calendars = new WeakMap<LoadedVersion, Map<string, Calendar>>();

/** One object per version, zone and days: what reckons by a calendar prepares it once per object, which is dearer than a whole transition. */
function calendarIn(zone: string, version: LoadedVersion, days: OwnDays): Calendar {
  const known = calendars.get(version) ?? new Map<string, Calendar>();
  calendars.set(version, known);
  const key = `${zone} ${days.closed.join()} ${days.worked.join()}`;
  const calendar = known.get(key) ?? toCalendar(zone, version, days);
  // Days change seldom: what an older table has left is not worth keeping.
  if (known.size > mostKept) known.clear();
  known.set(key, calendar);
  return calendar;
}

const mostKept = 50;

const toCalendar = (zone: string, { definition, holidays: pinned }: LoadedVersion, days: OwnDays): Calendar =>
  jobCalendar(definition.policy.calendar, { zone, pinned, days });

/** The latest answers by step; the rows come in the order of their visits. */
function answersOf({ answers }: Loaded): Record<string, Readonly<Record<string, Value>>> {
  return Object.fromEntries(answers.map(({ stepId, answers: given }) => [stepId, given]));
}
