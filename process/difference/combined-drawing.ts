import type { Definition } from '../definition/schema.ts';
import type { Change, How } from './contract.ts';
import { difference } from './difference.ts';

export type CombinedDrawing = {
  /** The newer drawing, with the steps that are gone at their old places and the ways that led to and from them. */
  readonly definition: Definition;
  readonly changes: readonly Change[];
  readonly steps: ReadonlyMap<string, How>;
  /** `step/exit` of connections that came, went or lead elsewhere. */
  readonly connections: ReadonlySet<string>;
};

/** Two drawings laid over each other, to be looked at: what came, what went, what is another and what only moved. */
export function combinedDrawing(before: Definition, after: Definition): CombinedDrawing {
  const changes = difference(before, after);
  const gone = Object.entries(before.steps).filter(([id]) => !Object.hasOwn(after.steps, id));
  const definition: Definition = {
    ...after,
    steps: { ...after.steps, ...Object.fromEntries(gone) },
    connections: withOldWays(before, after),
    fields: { ...before.fields, ...after.fields },
    layout: { ...after.layout, steps: { ...placesOf(before, gone), ...after.layout.steps } },
  };
  return { definition, changes, steps: howOfSteps(changes), connections: connectionsOf(changes) };
}

function placesOf(
  { layout }: Definition,
  gone: readonly (readonly [string, unknown])[],
): Definition['layout']['steps'] {
  const places = gone.flatMap(([id]) => {
    const place = layout.steps[id];
    return place ? [[id, place] as const] : [];
  });
  return Object.fromEntries(places);
}

/** Of the old ways those that lead from or to a step that is gone: an exit has one way at most, and the newer one is drawn. */
function withOldWays(before: Definition, after: Definition): Definition['connections'] {
  const ways: Definition['connections'] = { ...after.connections };
  for (const [stepId, exits] of Object.entries(before.connections))
    for (const [exitId, to] of Object.entries(exits)) {
      const isGone = !Object.hasOwn(after.steps, stepId) || !Object.hasOwn(after.steps, to);
      if (isGone && ways[stepId]?.[exitId] === undefined) ways[stepId] = { ...ways[stepId], [exitId]: to };
    }
  return ways;
}

/** A step's own change weighs more than one of its exits or ways. */
function howOfSteps(changes: readonly Change[]): Map<string, How> {
  const steps = new Map<string, How>();
  for (const { about, how } of changes) {
    if (about.kind === 'step') steps.set(about.stepId, how);
    if ((about.kind === 'exit' || about.kind === 'connection') && !steps.has(about.stepId))
      steps.set(about.stepId, 'changed');
  }
  return steps;
}

function connectionsOf(changes: readonly Change[]): Set<string> {
  return new Set(
    changes.flatMap(({ about }) => (about.kind === 'connection' ? [`${about.stepId}/${about.exitId}`] : [])),
  );
}
