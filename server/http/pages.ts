import { z } from 'zod';
import { Refusal } from './refusal.ts';
import { findUnstorable } from './storable.ts';

/** A place in a list: the instant and id (or other keys) of the last item that was given out. */
export function readCursor<T extends z.ZodType>(after: string | undefined, schema: T): z.output<T> | undefined {
  if (after === undefined) return undefined;
  try {
    const keys: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
    if (findUnstorable(keys, 'query.after') === undefined) return schema.parse(keys);
  } catch {
    // Told below, like a place that cannot be looked up.
  }
  throw noPlace();
}

/** The refusal of a place that the list does not have, or has no more. */
export const noPlace = () => new Refusal('malformed', { errors: [{ path: 'query.after', code: 'cursor' }] });

export function writeCursor(keys: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/** The first `limit` of `limit + 1` rows that were asked for, and the place after them where there are more. */
export function toPage<Row, Item>(
  rows: readonly Row[],
  limit: number,
  { keys, item }: { keys: (row: Row) => readonly unknown[]; item: (row: Row) => Item },
): { items: Item[]; next: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(item), next: rows.length > limit && last !== undefined ? writeCursor(keys(last)) : null };
}

/** The cursor of lists ordered by an instant and then by id. */
export const instantKey = z.iso.datetime({ precision: 3 }).refine((text) => text >= '1970');
export const instantCursor = z.tuple([instantKey, z.uuid()]);
/** The same, where the id is one of better-auth's. */
export const sessionCursor = z.tuple([instantKey, z.string().regex(/^[A-Za-z0-9]{32}$/)]);
export const nullableInstantCursor = z.tuple([instantKey.nullable(), z.uuid()]);
/** A number as PostgreSQL's `integer` holds it. */
export const integerKey = z.int32();

/** Where-clause for "after this place", newest first, on columns `instant` and `id`. */
export function olderThan(instant: string, cursor: readonly [string, string] | undefined): Record<string, unknown> {
  if (!cursor) return {};
  const [at, id] = cursor;
  return { OR: [{ [instant]: { lt: new Date(at) } }, { [instant]: new Date(at), id: { lt: id } }] };
}

/** Where-clause for "after this place", oldest first, on columns `instant` and `id`. */
export function newerThan(instant: string, cursor: readonly [string, string] | undefined): Record<string, unknown> {
  if (!cursor) return {};
  const [at, id] = cursor;
  return { OR: [{ [instant]: { gt: new Date(at) } }, { [instant]: new Date(at), id: { gt: id } }] };
}
