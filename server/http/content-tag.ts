import { createHash } from 'node:crypto';

/** A tag of exactly these values, for `ETag` and `If-Match`: the same while nothing of them has changed, whoever changes them and how. */
export function contentTag(values: unknown): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 20);
}
