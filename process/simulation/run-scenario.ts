import type { Calendar } from '../calendar/calendar.ts';
import { msPerDay } from '../calendar/days.ts';
import type { Definition, Scenario } from '../definition/schema.ts';
import type { Instant } from '../interpreter/contract.ts';
import { judgeRun, type Otherwise } from './judge-run.ts';
import type { Refused, SimulatedRun } from './record.ts';
import { scenarioActs } from './scenario-acts.ts';
import { scenarioBehaviour } from './scenario-behaviour.ts';
import { scenarioStart } from './scenario-start.ts';
import type { SimulationInput } from './setting.ts';
import { simulate } from './simulate.ts';
import { toCandidate } from './to-candidate.ts';

export type ScenarioResult = {
  readonly run: SimulatedRun;
  /** How long the candidate was followed. */
  readonly until: Instant;
  /** The expectations that did not hold, by their place in the scenario. */
  readonly failures: readonly { readonly index: number; readonly otherwise: Otherwise }[];
  /** Acts that the process refused where the candidate stood: the scenario does not do what it says. */
  readonly refused: readonly Refused[];
};

/** The day on which it is run, an ISO date, since process/ knows no clock; and the calendar with its pinned holidays. */
export type ScenarioSetting = { readonly calendar: Calendar; readonly today: string };

// What nothing is said of is drawn alike each time: of a run that is to stay green nothing may be left to chance.
const seed = 1;

/** Runs a scenario and says where it went otherwise than expected. Pure: the same day and calendar give the same result. */
export function runScenario(definition: Definition, scenario: Scenario, setting: ScenarioSetting): ScenarioResult {
  const input = scenarioInput(definition, scenario, setting);
  const run = simulate({ ...input, keepTimeline: false });
  const judged = { run, until: input.until, definition, calendar: setting.calendar };
  const failures = scenario.expect.flatMap((expected, index) => {
    const otherwise = judgeRun(judged, expected);
    return otherwise ? [{ index, otherwise }] : [];
  });
  return { run, until: input.until, failures, refused: run.refused };
}

/** What a scenario says, as the simulation takes it. */
export function scenarioInput(
  definition: Definition,
  scenario: Scenario,
  { calendar, today }: ScenarioSetting,
): SimulationInput & { readonly until: Instant } {
  const start = scenarioStart(scenario.start, calendar.zone, today);
  return {
    definition,
    calendar,
    candidate: toCandidate(scenario.candidate ?? {}),
    behaviour: scenarioBehaviour(definition, scenario.behaviour),
    start,
    until: start + scenario.days * msPerDay,
    seed,
    ...(scenario.behaviour.branches && { branches: scenario.behaviour.branches }),
    chosen: scenarioActs(scenario.acts ?? [], calendar, start),
  };
}
