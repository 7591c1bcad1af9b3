import type { Definition } from '../definition/schema.ts';

type Path = readonly (string | number)[];

/** A copy of the definition with the value at the path; `undefined` takes the key or the item away. */
export function putAt(definition: Definition, path: Path, value: unknown): Definition {
  return put(definition, path, value) as Definition;
}

/** What stands at the path; undefined where nothing does. */
export function readAt(definition: Definition, path: Path): unknown {
  let within: unknown = definition;
  for (const key of path) {
    if (typeof within !== 'object' || within === null || !Object.hasOwn(within, key)) return undefined;
    within = (within as Record<string | number, unknown>)[key];
  }
  return within;
}

function put(within: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(within)) return putInList(within, Number(key), rest, value);
  const record = (within ?? {}) as Record<string, unknown>;
  const next = put(record[key], rest, value);
  if (next !== undefined) return { ...record, [key]: next };
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
}

function putInList(list: readonly unknown[], at: number, rest: Path, value: unknown): unknown[] {
  if (rest.length === 0 && value === undefined) return list.filter((_, index) => index !== at);
  return list.map((item, index) => (index === at ? put(item, rest, value) : item));
}
