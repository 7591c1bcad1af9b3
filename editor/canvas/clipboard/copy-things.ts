import type { Definition, Text } from '../../../process/definition/schema.ts';
import { currentSchemaVersion } from '../../../process/definition/fixed-values.ts';
import { areasOf } from '../edits/change-areas.ts';
import type { Copied } from './copied.ts';
import { referencesOf } from './references-of.ts';

/** These steps with the connections among them, the texts that they send and the fields that either reads; and these notes and areas. */
export function copyThings(definition: Definition, stepIds: readonly string[], markIds: readonly string[]): Copied {
  const ids = Object.keys(definition.steps).filter((id) => stepIds.includes(id));
  const steps = only(definition.steps, ids);
  const used = referencesOf(Object.values(steps));
  const texts = only(definition.texts, used.texts);
  const fields = only(definition.fields, [...used.fields, ...Object.values(texts).flatMap(fieldsReadBy)]);
  const connections = ids.flatMap((id) => {
    const inner = Object.entries(definition.connections[id] ?? {}).filter(([, to]) => Object.hasOwn(steps, to));
    return inner.length > 0 ? [[id, Object.fromEntries(inner)] as const] : [];
  });
  const areas = areasOf(definition).filter(({ id }) => markIds.includes(id));
  return {
    besked: 'steps',
    schemaVersion: currentSchemaVersion,
    languages: definition.languages,
    steps,
    connections: Object.fromEntries(connections),
    texts,
    fields,
    layout: {
      steps: only(definition.layout.steps, ids),
      notes: definition.layout.notes.filter(({ id }) => markIds.includes(id)),
      ...(areas.length > 0 && { areas }),
    },
  };
}

function only<T>(record: Readonly<Record<string, T>>, ids: Iterable<string>): Record<string, T> {
  const wanted = new Set(ids);
  return Object.fromEntries(Object.entries(record).filter(([id]) => wanted.has(id)));
}

/** Fields that the words of a text speak of: `{{ fields.start-date }}`, `fields["start-date"]`. Naming one too many brings it along for nothing, no more. */
function fieldsReadBy({ email = {}, sms = {} }: Text): string[] {
  const words = [...Object.values(email).flatMap(({ subject, body }) => [subject, body]), ...Object.values(sms)];
  return words.flatMap((text) =>
    [...text.matchAll(/fields(?:\.|\[\s*["'])([a-z][a-z0-9-]*)/g)].map(([, id = '']) => id),
  );
}
