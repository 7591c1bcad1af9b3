import { readableId } from '../edits/readable-id.ts';

/** Each of these ids, or a new one made from it where it is taken; no two alike. */
export function newIds(ids: readonly string[], taken: readonly string[]): Map<string, string> {
  const used = new Set(taken);
  const made = new Map<string, string>();
  for (const id of ids) {
    const fresh = used.has(id) ? readableId(id.replace(/-\d+$/, ''), used, id) : id;
    used.add(fresh);
    made.set(id, fresh);
  }
  return made;
}
