import { targetOf } from '../definition/connections-of.ts';
import { exitsOf } from '../definition/exits-of.ts';
import type { Definition, Step } from '../definition/schema.ts';

export type Way = readonly { readonly stepId: string; readonly exitId?: string }[];

/** The drawing can go round without a word. */
export class SilentLoop extends Error {
  readonly path: Way;
  constructor(path: Way) {
    super('a silent loop');
    this.path = path;
  }
}
export class BrokenConnection extends Error {
  readonly path: Way;
  constructor(path: Way) {
    super('a broken connection');
    this.path = path;
  }
}

export type Ways = {
  step(stepId: string): Step;
  /** The steps behind an exit; branches are passed through, since they take no time. The stand-ins of a limit are exits too. */
  stops(stepId: string, exitId: string): readonly string[];
};

/** Where the exits of a drawing lead; throws `BrokenConnection` where one leads nowhere. */
export function waysOf(definition: Definition): Ways {
  const known = new Map<string, Map<string, readonly string[]>>();
  const step = (stepId: string): Step => {
    const found = Object.hasOwn(definition.steps, stepId) ? definition.steps[stepId] : undefined;
    if (!found) throw new BrokenConnection([{ stepId }]);
    return found;
  };
  const follow = (stepId: string, exitId: string, way: Way): readonly string[] => {
    if (way.some((one) => one.stepId === stepId && one.exitId === exitId)) return [];
    const path = [...way, { stepId, exitId }];
    const target = targetOf(definition, stepId, exitId);
    if (target === undefined) throw new BrokenConnection(path);
    const found = step(target);
    if (found.kind !== 'branch') return [target];
    return [...new Set(exitsOf(found).flatMap((exit) => follow(target, exit, path)))];
  };
  const stops = (stepId: string, exitId: string) => {
    let exits = known.get(stepId);
    if (!exits) {
      exits = new Map();
      known.set(stepId, exits);
    }
    let found = exits.get(exitId);
    if (!found) {
      found = follow(stepId, exitId, []);
      exits.set(exitId, found);
    }
    return found;
  };
  return { step, stops };
}
