import type { Calendar } from '../../../process/calendar/calendar.ts';
import { msPerDay } from '../../../process/calendar/days.ts';
import { atLocalTime } from '../../../process/calendar/local-time.ts';
import type { Definition, ScenarioBehaviour, ScenarioCandidate } from '../../../process/definition/schema.ts';
import type { Instant } from '../../../process/interpreter/contract.ts';
import type { ChosenAct } from '../../../process/simulation/chosen.ts';
import { scenarioBehaviour } from '../../../process/simulation/scenario-behaviour.ts';
import type { SimulationInput } from '../../../process/simulation/setting.ts';
import { toCandidate } from '../../../process/simulation/to-candidate.ts';

export type Chosen = { readonly at: Instant; readonly act: ChosenAct };

/** What is played: who applies when, how everybody behaves, and what was done by hand. */
export type Plan = {
  readonly personId: string;
  readonly candidate: ScenarioCandidate;
  readonly start: Instant;
  readonly days: number;
  readonly behaviour: ScenarioBehaviour;
  readonly chosen: readonly Chosen[];
  /** Of the worst case: the silence. */
  readonly silence?: { readonly from: Instant; readonly to: Instant; readonly isSoFar: boolean };
};

/** A plan in which a usual person applies on the next working morning and people behave as they usually do. */
export function firstPlan(calendar: Calendar, date: string): Plan {
  return {
    personId: 'asa',
    candidate: {},
    start: atLocalTime(calendar.zone, date, '09:00'),
    days: 90,
    behaviour: { people: 'usual' },
    chosen: [],
  };
}

/** What the simulation takes. The seed is fixed: what is played twice happens twice. */
export function inputOf(plan: Plan, definition: Definition, calendar: Calendar): SimulationInput & { until: Instant } {
  const behaviour = knownBehaviour(definition, plan.behaviour);
  return {
    definition,
    calendar,
    candidate: toCandidate(plan.candidate),
    behaviour: scenarioBehaviour(definition, behaviour),
    start: plan.start,
    until: plan.start + plan.days * msPerDay,
    seed: 1,
    chosen: plan.chosen,
    ...(behaviour.branches && { branches: behaviour.branches }),
  };
}

/** Without what is said of steps that have gone since. */
export function knownBehaviour({ steps }: Definition, behaviour: ScenarioBehaviour): ScenarioBehaviour {
  const { stages, asks, branches, ...rest } = behaviour;
  const known = <T>(record: Record<string, T> | undefined, kind: 'stage' | 'ask' | 'branch') =>
    Object.fromEntries(Object.entries(record ?? {}).filter(([id]) => steps[id]?.kind === kind));
  const [knownStages, knownAsks] = [known(stages, 'stage'), known(asks, 'ask')];
  const knownBranches = known(branches, 'branch');
  return {
    ...rest,
    ...(Object.keys(knownStages).length > 0 ? { stages: knownStages } : {}),
    ...(Object.keys(knownAsks).length > 0 ? { asks: knownAsks } : {}),
    ...(Object.keys(knownBranches).length > 0 ? { branches: knownBranches } : {}),
  };
}
