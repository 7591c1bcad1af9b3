import type { Condition, Definition, LocalText, Scenario, Step } from '../../../process/definition/schema.ts';
import { readableId } from './readable-id.ts';

const unnamed = /^(stage|message|wait|ask|branch|end)(-\d+)?$/;

/** Whether a step still carries the id that it was born with, so that its first name may give it a readable one. */
export function hasBirthId(stepId: string): boolean {
  return unnamed.test(stepId);
}

/** A step with another name; its id stays, because versions and running candidates know it by that. */
export function renameStep(definition: Definition, stepId: string, name: LocalText): Definition {
  const step = definition.steps[stepId];
  return step ? { ...definition, steps: { ...definition.steps, [stepId]: { ...step, name } } } : definition;
}

/** The id that a step's name would give it. */
export function idForName(definition: Definition, stepId: string): string {
  const step = definition.steps[stepId];
  const name = step ? (step.name[definition.languages[0] ?? 'sv'] ?? step.name.sv ?? step.name.en ?? '') : '';
  const others = Object.keys(definition.steps).filter((id) => id !== stepId);
  return readableId(name, others, stepId);
}

/** The step under another id everywhere: steps, connections, conditions on its answers, scenarios, layout. Unchanged where the id is taken. */
export function changeStepId(definition: Definition, from: string, to: string): Definition {
  if (from === to || !definition.steps[from] || Object.hasOwn(definition.steps, to)) return definition;
  const renamed = (id: string) => (id === from ? to : id);
  const connections = mapKeys(definition.connections, renamed);
  return {
    ...definition,
    steps: mapValues(mapKeys(definition.steps, renamed), (step) => withAnswersOf(step, from, to)),
    connections: mapValues(connections, (exits) => mapValues(exits, renamed)),
    ...(definition.scenarios && { scenarios: definition.scenarios.map((scenario) => withSteps(scenario, renamed)) }),
    layout: { ...definition.layout, steps: mapKeys(definition.layout.steps, renamed) },
  };
}

function withSteps(scenario: Scenario, renamed: (id: string) => string): Scenario {
  const { stages, asks } = scenario.behaviour;
  return {
    ...scenario,
    behaviour: {
      ...scenario.behaviour,
      ...(stages && { stages: mapKeys(stages, renamed) }),
      ...(asks && { asks: mapKeys(asks, renamed) }),
    },
    expect: scenario.expect.map((one) => ('step' in one ? { ...one, step: renamed(one.step) } : one)),
  };
}

function withAnswersOf(step: Step, from: string, to: string): Step {
  if (step.kind !== 'branch') return step;
  const move = (condition: Condition): Condition =>
    condition.subject.kind === 'answer' && condition.subject.step === from
      ? { ...condition, subject: { ...condition.subject, step: to } }
      : condition;
  return {
    ...step,
    branches: step.branches.map((branch) => ({ ...branch, conditions: branch.conditions.map(move) })),
  };
}

function mapKeys<T>(record: Record<string, T>, rename: (key: string) => string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [rename(key), value]));
}

function mapValues<T>(record: Record<string, T>, change: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
