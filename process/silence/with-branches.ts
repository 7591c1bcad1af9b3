import { targetOf } from '../definition/connections-of.ts';
import { exitsOf } from '../definition/exits-of.ts';
import type { Definition } from '../definition/schema.ts';

/** The steps of a way with the branches between them, which a path passes without a point of their own; each once. */
export function withBranches(definition: Definition, stepIds: readonly string[]): string[] {
  const through = stepIds.flatMap((id, at) => {
    const next = stepIds[at + 1];
    return next === undefined ? [id] : [id, ...branchesBetween(definition, id, next)];
  });
  return [...new Set(through)];
}

/** The branches of the shortest way; none where a connection leads there, or no such way does. */
function branchesBetween(definition: Definition, from: string, to: string): readonly string[] {
  const ways: string[][] = [[from]];
  const seen = new Set<string>();
  for (let way = ways.shift(); way; way = ways.shift()) {
    const last = way.at(-1) ?? from;
    const step = definition.steps[last];
    const targets = step ? exitsOf(step).map((exit) => targetOf(definition, last, exit)) : [];
    if (targets.includes(to)) return way.slice(1);
    for (const target of targets) {
      if (target === undefined || seen.has(target) || definition.steps[target]?.kind !== 'branch') continue;
      seen.add(target);
      ways.push([...way, target]);
    }
  }
  return [];
}
