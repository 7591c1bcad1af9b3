import type { Calendar } from '../../../process/calendar/calendar.ts';
import { msPerMinute, weekdayOf } from '../../../process/calendar/days.ts';
import { localDate, localTime } from '../../../process/calendar/local-time.ts';
import { localDay } from '../../../process/calendar/zone-days.ts';
import type { Definition, Scenario, ScenarioAct, ScenarioStart, Span } from '../../../process/definition/schema.ts';
import type { Instant } from '../../../process/interpreter/contract.ts';
import type { ChosenAct } from '../../../process/simulation/chosen.ts';
import type { SimulatedRun } from '../../../process/simulation/record.ts';
import { scenarioActs } from '../../../process/simulation/scenario-acts.ts';
import { scenarioStart } from '../../../process/simulation/scenario-start.ts';
import { knownBehaviour, type Plan } from './plan.ts';
import type { Stage } from './playback.ts';

/** The ways in which a scenario can begin on the day on which it is played now. */
export function startsFor(start: Instant, { zone }: Calendar): Record<ScenarioStart['kind'], ScenarioStart> {
  const date = localDate(zone, start);
  const time = localTime(zone, start);
  return {
    weekday: { kind: 'weekday', weekday: weekdayOf(localDay(zone, start)), time },
    yearly: { kind: 'yearly', month: Number(date.slice(5, 7)), day: Number(date.slice(8)), time },
    date: { kind: 'date', date, time },
  };
}

/** What is played, without a name, as it is saved: acts so long after applying, on the minute. */
export function toScenario(
  definition: Definition,
  plan: Plan,
  calendar: Calendar,
): Omit<Scenario, 'id' | 'name' | 'expect'> {
  const acts = plan.chosen.flatMap(({ at, act }) => toAct(act, at, plan.start) ?? []);
  return {
    start: startsFor(plan.start, calendar)[plan.silence ? 'yearly' : 'weekday'],
    days: plan.days,
    ...(Object.keys(plan.candidate).length > 0 ? { candidate: plan.candidate } : {}),
    behaviour: knownBehaviour(definition, plan.behaviour),
    ...(acts.length > 0 ? { acts } : {}),
  };
}

/** What surely should hold of what was just played: its outcome, every promise, and the policy's silence. */
export function expectedOf(run: SimulatedRun): Scenario['expect'] {
  return [
    ...(run.outcome === null
      ? [{ kind: 'notOutcome', outcome: 'rejected' } as const]
      : [{ kind: 'outcome', outcome: run.outcome } as const]),
    { kind: 'promises', dates: 'told' },
    { kind: 'silence' },
  ];
}

const minutes = (ms: number): Span => ({ amount: Math.max(0, Math.floor(ms / msPerMinute)), unit: 'minutes' });

function toAct(act: ChosenAct, at: Instant, start: Instant): ScenarioAct | null {
  const after = minutes(at - start);
  switch (act.kind) {
    case 'decided':
    case 'answered':
      return { after, kind: act.kind, exit: act.exitId };
    case 'meetingBooked':
    case 'meetingMoved':
      return { after, kind: act.kind, meets: minutes(act.startsAt - at) };
    case 'paused':
      return { after, kind: 'paused', for: minutes(act.until - at) };
    case 'meetingCancelled':
    case 'met':
    case 'takenBack':
    case 'withdrawn':
    case 'jobClosed':
    case 'hiredElsewhere':
    case 'resumed':
      return { after, kind: act.kind };
    case 'responsibleChanged':
    case 'erased':
    case 'confirmed':
      return null;
  }
}

/** A saved scenario to play, on the day on which publishing today would run it. */
export function planOf(scenario: Scenario, { calendar, today }: Stage, personId: string): Plan {
  const start = scenarioStart(scenario.start, calendar.zone, today);
  return {
    personId,
    candidate: scenario.candidate ?? {},
    start,
    days: scenario.days,
    behaviour: scenario.behaviour,
    chosen: scenarioActs(scenario.acts ?? [], calendar, start),
  };
}
