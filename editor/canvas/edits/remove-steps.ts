import type { Definition } from '../../../process/definition/schema.ts';
import { without } from './without.ts';

/**
 * Without these steps and their places. What led into one leads on to where it led, where that is a single step; else that exit is open again.
 * The start stays: a process has exactly one way in.
 */
export function removeSteps(definition: Definition, stepIds: readonly string[]): Definition {
  const gone = new Set(withoutStart(definition, stepIds));
  if (gone.size === 0) return definition;
  const connections: Definition['connections'] = {};
  for (const [from, exits] of Object.entries(definition.connections)) {
    if (gone.has(from)) continue;
    const left = Object.entries(exits).flatMap(([exit, to]) => {
      const next = leadsOnTo(definition, to, gone);
      // What would lead back to where it comes from waits for somebody to say so.
      return next === undefined || (next === from && to !== from) ? [] : [[exit, next] as const];
    });
    if (left.length > 0) connections[from] = Object.fromEntries(left);
  }
  return {
    ...definition,
    steps: without(definition.steps, ...gone),
    connections,
    layout: { ...definition.layout, steps: without(definition.layout.steps, ...gone) },
  };
}

/** Those of the steps that can be removed. */
export function withoutStart({ steps }: Definition, stepIds: readonly string[]): string[] {
  return stepIds.filter((id) => steps[id] && steps[id].kind !== 'start');
}

/** The first step that stays, on the only way on from this one. */
function leadsOnTo({ connections, steps }: Definition, stepId: string, gone: ReadonlySet<string>): string | undefined {
  const passed = new Set<string>();
  let at: string | undefined = stepId;
  while (at !== undefined && gone.has(at)) {
    if (passed.has(at)) return undefined;
    passed.add(at);
    const step = steps[at];
    const exits = Object.entries(connections[at] ?? {});
    // Whom nobody has turned down is not led to a no.
    const isNo = ([exit]: [string, string]) => step?.kind === 'stage' && step.exits[exit]?.kind === 'reject';
    const targets: string[] = exits.some(isNo) && exits.every(isNo) ? [] : [...new Set(exits.map(([, to]) => to))];
    at = targets.length === 1 ? targets[0] : undefined;
  }
  return at;
}
