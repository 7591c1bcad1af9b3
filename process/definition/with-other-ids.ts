import type { Condition, Definition, Scenario, Step } from './schema.ts';
import { textUsesOf } from './text-uses-of.ts';

type NewIds = Readonly<Record<string, string>>;
type Rename = (id: string) => string;

/** The definition with other ids for some of its steps and texts, everywhere: in connections, conditions, scenarios, uses and layout. The new ids have to be free. */
export function withOtherIds(
  definition: Definition,
  { steps = {}, texts = {} }: { readonly steps?: NewIds; readonly texts?: NewIds },
): Definition {
  const [step, text] = [renameBy(steps), renameBy(texts)];
  const connections = mapKeys(definition.connections, step);
  const used = Object.keys(texts).length === 0 ? definition : withTexts(definition, text);
  return {
    ...used,
    steps: mapValues(mapKeys(used.steps, step), (one) => withAnswersOf(one, step)),
    connections: mapValues(connections, (exits) => mapValues(exits, step)),
    texts: mapKeys(used.texts, text),
    ...(used.scenarios && { scenarios: used.scenarios.map((scenario) => withIds(scenario, step, text)) }),
    layout: { ...used.layout, steps: mapKeys(used.layout.steps, step) },
  };
}

const renameBy =
  (ids: NewIds): Rename =>
  (id) =>
    Object.hasOwn(ids, id) ? (ids[id] ?? id) : id;

function withTexts(definition: Definition, rename: Rename): Definition {
  const moved = textUsesOf(definition).filter(({ textId }) => rename(textId) !== textId);
  return moved.reduce<Definition>((all, { path, textId }) => put(all, path, rename(textId)) as Definition, definition);
}

function put(place: unknown, [key, ...rest]: readonly (string | number)[], value: string): unknown {
  if (key === undefined) return value;
  if (Array.isArray(place)) return place.map((one, index) => (index === key ? put(one, rest, value) : one));
  const record = place as Readonly<Record<string, unknown>>;
  return { ...record, [key]: put(record[key], rest, value) };
}

function withIds(scenario: Scenario, step: Rename, text: Rename): Scenario {
  const { stages, asks, branches } = scenario.behaviour;
  return {
    ...scenario,
    behaviour: {
      ...scenario.behaviour,
      ...(stages && { stages: mapKeys(stages, step) }),
      ...(asks && { asks: mapKeys(asks, step) }),
      ...(branches && { branches: mapKeys(branches, step) }),
    },
    expect: scenario.expect.map((one) => {
      if ('step' in one) return { ...one, step: step(one.step) };
      return 'text' in one ? { ...one, text: text(one.text) } : one;
    }),
  };
}

function withAnswersOf(step: Step, rename: Rename): Step {
  if (step.kind !== 'branch') return step;
  const move = ({ subject, ...condition }: Condition): Condition => ({
    ...condition,
    subject: subject.kind === 'answer' ? { ...subject, step: rename(subject.step) } : subject,
  });
  return {
    ...step,
    branches: step.branches.map((branch) => ({ ...branch, conditions: branch.conditions.map(move) })),
  };
}

function mapKeys<T>(record: Readonly<Record<string, T>>, rename: Rename): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [rename(key), value]));
}

function mapValues<T>(record: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
