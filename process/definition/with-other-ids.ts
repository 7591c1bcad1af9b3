import { mapKeys, mapValues } from './map-record.ts';
import { mapReferences } from './map-references.ts';
import { readingOtherFields } from './reading-other-fields.ts';
import type { Definition, Scenario } from './schema.ts';
import { textUsesOf } from './text-uses-of.ts';

type NewIds = Readonly<Record<string, string>>;
type Rename = (id: string) => string;

/** The definition with other ids for some of its steps, texts and fields, everywhere: in connections, conditions, scenarios, uses, words and layout. The new ids have to be free. */
export function withOtherIds(
  definition: Definition,
  {
    steps = {},
    texts = {},
    fields = {},
  }: { readonly steps?: NewIds; readonly texts?: NewIds; readonly fields?: NewIds },
): Definition {
  const [step, text, field] = [renameBy(steps), renameBy(texts), renameBy(fields)];
  const map = { text: (id: string) => id, field, step };
  const connections = mapKeys(definition.connections, step);
  const used = Object.keys(texts).length === 0 ? definition : withTexts(definition, text);
  return {
    ...used,
    fields: mapKeys(used.fields, field),
    steps: mapValues(mapKeys(used.steps, step), (one) => mapReferences(one, map)),
    connections: mapValues(connections, (exits) => mapValues(exits, step)),
    texts: mapValues(mapKeys(used.texts, text), (one) => readingOtherFields(one, field)),
    ...(used.scenarios && { scenarios: used.scenarios.map((scenario) => withIds(scenario, { step, text, field })) }),
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

function withIds(
  scenario: Scenario,
  { step, text, field }: Readonly<Record<'step' | 'text' | 'field', Rename>>,
): Scenario {
  const { behaviour, candidate } = scenario;
  const { stages, asks, branches } = behaviour;
  return {
    ...scenario,
    ...(candidate?.fields && { candidate: { ...candidate, fields: mapKeys(candidate.fields, field) } }),
    behaviour: {
      ...behaviour,
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
