import { connectionsOf } from '../../../process/definition/connections-of.ts';
import type { Definition } from '../../../process/definition/schema.ts';

/** These steps in parts that connections hold together, each in the order of the drawing; the largest first. */
export function componentsOf(definition: Definition, stepIds: readonly string[]): string[][] {
  const wanted = new Set(stepIds);
  const joined = new Map<string, string[]>(stepIds.map((id) => [id, []]));
  for (const { from, to } of connectionsOf(definition)) {
    if (!wanted.has(from) || !wanted.has(to)) continue;
    joined.get(from)?.push(to);
    joined.get(to)?.push(from);
  }
  const seen = new Set<string>();
  const parts = stepIds.flatMap((id) => {
    if (seen.has(id)) return [];
    const part = reached(id, joined, seen);
    return [stepIds.filter((one) => part.has(one))];
  });
  return parts.sort((a, b) => b.length - a.length);
}

function reached(from: string, joined: ReadonlyMap<string, readonly string[]>, seen: Set<string>): Set<string> {
  const part = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    part.add(id);
    open.push(...(joined.get(id) ?? []));
  }
  return part;
}
