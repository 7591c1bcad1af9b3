import { targetOf } from '../definition/connections-of.ts';
import { exitsOf } from '../definition/exits-of.ts';
import { reachableFrom } from '../definition/reachable-from.ts';
import type { Definition, Step } from '../definition/schema.ts';
import type { Instant } from '../interpreter/contract.ts';
import type { SilencePoint } from './contract.ts';

export type Way = readonly { readonly stepId: string; readonly exitId?: string }[];

/** The drawing can go round without a word. */
export class SilentLoop extends Error {
  readonly path: Way;
  constructor(path: Way) {
    super('a silent loop');
    this.path = path;
  }
}

export type Ways = {
  step(stepId: string): Step;
  /** The steps behind an exit; branches are passed through, since they take no time. The stand-ins of a limit are exits too. */
  stops(stepId: string, exitId: string): readonly string[];
  /** The last point of a path: an end, or an exit that leads nowhere yet. */
  ending(stepId: string, at: Instant): SilencePoint;
};

/** What stands in for the step that is not drawn yet: nothing is heard after it. */
const nowhere: Step = { kind: 'end', name: {}, outcome: 'closed', endsOtherApplications: false };

/** No step's id has a space in it. */
const openId = (stepId: string, exitId: string) => `${stepId} ${exitId}`;

/** Where the exits of a drawing lead. One that leads nowhere yet ends its path, at a stop that is no step of the drawing. */
export function waysOf(definition: Definition): Ways {
  const known = new Map<string, Map<string, readonly string[]>>();
  const open = new Map<string, { readonly stepId: string; readonly exitId: string }>();
  const step = (stepId: string): Step =>
    (Object.hasOwn(definition.steps, stepId) ? definition.steps[stepId] : undefined) ?? nowhere;
  const follow = (stepId: string, exitId: string, way: Way): readonly string[] => {
    if (way.some((one) => one.stepId === stepId && one.exitId === exitId)) return [];
    const path = [...way, { stepId, exitId }];
    const target = targetOf(definition, stepId, exitId);
    if (target === undefined) {
      open.set(openId(stepId, exitId), { stepId, exitId });
      return [openId(stepId, exitId)];
    }
    const found = step(target);
    if (found.kind !== 'branch') return [target];
    const stops = [...new Set(exitsOf(found).flatMap((exit) => follow(target, exit, path)))];
    if (stops.length === 0 && way.length === 0) throw new SilentLoop(inTheWay(target));
    return stops;
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
  const inTheWay = (stepId: string): Way => [...reachableFrom(definition, stepId)].map((one) => ({ stepId: one }));
  const ending = (stepId: string, at: Instant): SilencePoint => {
    const left = open.get(stepId);
    return left ? { at, ...left, what: 'breaksOff' } : { at, stepId, what: 'ends' };
  };
  return { step, stops, ending };
}
