import type { Calendar } from '../calendar/calendar.ts';
import { msPerHour } from '../calendar/days.ts';
import type { ScenarioAct, Span } from '../definition/schema.ts';
import type { Instant } from '../interpreter/contract.ts';
import { addSpan } from '../reckoning/move-by-span.ts';
import type { ChosenAct } from './chosen.ts';

/** The acts of a scenario whose candidate applies at `start`, at their instants and in the order in which they are written. */
export function scenarioActs(
  acts: readonly ScenarioAct[],
  calendar: Calendar,
  start: Instant,
): { readonly at: Instant; readonly act: ChosenAct }[] {
  return acts.map((act) => {
    const at = addSpan(calendar, act.after, start);
    return { at, act: toChosen(act, calendar, at) };
  });
}

function toChosen(act: ScenarioAct, calendar: Calendar, at: Instant): ChosenAct {
  switch (act.kind) {
    case 'decided':
    case 'answered':
      return { kind: act.kind, exitId: act.exit };
    case 'meetingBooked':
    case 'meetingMoved':
      return { kind: act.kind, ...meeting(act.meets, calendar, at) };
    case 'met':
      return { kind: 'met', endedAt: at };
    case 'paused':
      return { kind: 'paused', until: addSpan(calendar, act.for, at) };
    case 'meetingCancelled':
    case 'takenBack':
    case 'withdrawn':
    case 'jobClosed':
    case 'hiredElsewhere':
    case 'resumed':
      return { kind: act.kind };
  }
}

/** Meetings last an hour. */
function meeting(meets: Span, calendar: Calendar, at: Instant) {
  const startsAt = addSpan(calendar, meets, at);
  return { startsAt, endsAt: startsAt + msPerHour };
}
