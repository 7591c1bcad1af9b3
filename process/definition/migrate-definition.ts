import { currentSchemaVersion } from './fixed-values.ts';

export type Migrated =
  | { readonly kind: 'ok'; readonly value: unknown }
  | { readonly kind: 'unknownVersion'; readonly version: unknown }
  /** An older form said two things where the newer one has room for one. */
  | { readonly kind: 'ambiguous'; readonly path: readonly (string | number)[]; readonly what: string };

type Json = Readonly<Record<string, unknown>>;
type Step = (value: Json) => Migrated;

/** From each older `schemaVersion` to the next one. A new version adds a line here and a file to the tests, and never changes an old line. */
const migrations: readonly Step[] = [fromDraftForm];

/**
 * The JSON value in the current form, brought up version by version, or why it cannot be. Values that no version could have held
 * are passed on as they are: the schema names what is wrong with them.
 */
export function migrateDefinition(value: unknown): Migrated {
  if (!isJson(value)) return { kind: 'ok', value };
  const version = value.schemaVersion;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0 || version > currentSchemaVersion)
    return { kind: 'unknownVersion', version };
  let current: Json = value;
  for (const migrate of migrations.slice(version)) {
    const migrated = migrate(current);
    if (migrated.kind !== 'ok' || !isJson(migrated.value)) return migrated;
    current = migrated.value;
  }
  return { kind: 'ok', value: current };
}

/** Version 0, the draft form: connections were a list of {from, exit, to}, the layout had no notes, and no process could be declared automatic. */
function fromDraftForm(value: Json): Migrated {
  const list = Array.isArray(value.connections) ? value.connections : undefined;
  const connections = new Map<string, Map<string, unknown>>();
  for (const [index, entry] of (list ?? []).entries()) {
    if (!isJson(entry) || typeof entry.from !== 'string' || typeof entry.exit !== 'string' || !('to' in entry))
      return { kind: 'ambiguous', path: ['connections', index], what: 'from, exit, to' };
    // As a key of an object it would mean something else, and be lost.
    if (entry.from === '__proto__' || entry.exit === '__proto__')
      return { kind: 'ambiguous', path: ['connections', index], what: '__proto__' };
    const exits = connections.get(entry.from) ?? new Map<string, unknown>();
    if (exits.has(entry.exit)) return { kind: 'ambiguous', path: ['connections', index], what: entry.exit };
    connections.set(entry.from, exits.set(entry.exit, entry.to));
  }
  return {
    kind: 'ok',
    value: {
      ...value,
      schemaVersion: 1,
      ...(list && { connections: toObject(connections) }),
      ...(isJson(value.policy) && { policy: { automaticRejection: false, ...value.policy } }),
      ...(isJson(value.layout) && { layout: { notes: [], ...value.layout } }),
    },
  };
}

function toObject(connections: ReadonlyMap<string, ReadonlyMap<string, unknown>>): Json {
  return Object.fromEntries([...connections].map(([from, exits]) => [from, Object.fromEntries(exits)]));
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
