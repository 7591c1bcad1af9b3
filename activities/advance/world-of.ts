import { jobCalendar } from '../../process/calendar/job-calendar.ts';
import type { Value, World } from '../../process/reckoning/world.ts';
import type { Loaded } from './loaded.ts';
import type { LoadedVersion } from './load-version.ts';

/** What answers the interpreter's asks for this application: promises in the job's zone, sending windows in the candidate's. */
export function worldOf(loaded: Loaded, version: LoadedVersion): World {
  const { definition, holidays: pinned } = version;
  const { policy } = definition;
  const { zone, ownDays: days } = loaded.job;
  return {
    definition,
    calendar: jobCalendar(version, policy.calendar, { zone: zone || policy.calendar.zone, pinned, days }),
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

/** The latest answers by step; the rows come in the order of their visits. */
function answersOf({ answers }: Loaded): Record<string, Readonly<Record<string, Value>>> {
  return Object.fromEntries(answers.map(({ stepId, answers: given }) => [stepId, given]));
}
