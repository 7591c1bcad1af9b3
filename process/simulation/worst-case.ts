import { targetOf } from '../definition/connections-of.ts';
import { exitsOf } from '../definition/exits-of.ts';
import type { Definition } from '../definition/schema.ts';
import type { Instant } from '../interpreter/contract.ts';
import type { Silence, SilencePoint } from '../silence/contract.ts';
import type { ChosenAct } from './chosen.ts';

/** The longest silence as somebody lives through it: when they apply, what is done when, and which way branches send them. */
export type WorstCase = {
  readonly start: Instant;
  readonly chosen: readonly { readonly at: Instant; readonly act: ChosenAct }[];
  readonly branches: Readonly<Record<string, readonly string[]>>;
  /** The silence itself. */
  readonly from: Instant;
  readonly to: Instant;
  /** Something on the way leads nowhere yet: the silence is the longest of what is drawn. */
  readonly isSoFar: boolean;
};

/** What to play so that the longest silence comes about; null where no order of acts is known that leads there. */
export function worstCaseOf(definition: Definition, silence: Silence): WorstCase | null {
  const { path, appliesAt, startsAt, endsAt, open } = silence;
  if (appliesAt === null) return null;
  return {
    start: appliesAt,
    chosen: path.flatMap((point) => {
      const act = actOf(point);
      return act ? [{ at: point.at, act }] : [];
    }),
    branches: branchesOn(definition, path),
    from: startsAt,
    to: endsAt,
    isSoFar: open.length > 0,
  };
}

function actOf({ what, exitId = '', until = 0 }: SilencePoint): ChosenAct | null {
  switch (what) {
    case 'decides':
      return { kind: 'decided', exitId };
    case 'answers':
      return { kind: 'answered', exitId };
    case 'books':
      return { kind: 'meetingBooked', startsAt: until, endsAt: until };
    case 'cancels':
      return { kind: 'meetingCancelled' };
    case 'closes':
      return { kind: 'jobClosed' };
    case 'applies':
    case 'enters':
    case 'hears':
    case 'released':
    case 'leaves':
    case 'ends':
    case 'breaksOff':
      return null;
  }
}

/** The exits of the branches between each step that is left and the next one that is entered. */
function branchesOn(definition: Definition, path: readonly SilencePoint[]): Record<string, string[]> {
  const branches: Record<string, string[]> = {};
  let stood = '';
  let left: string | undefined;
  for (const { what, stepId, exitId } of path) {
    if (exitId !== undefined && stepId === stood) left = exitId;
    if (what !== 'applies' && what !== 'enters') continue;
    for (const [branch, exit] of what === 'enters' ? wayFrom(definition, stood, left, stepId) : [])
      branches[branch] = [...(branches[branch] ?? []), exit];
    stood = stepId;
    left = undefined;
  }
  return branches;
}

/** By the exit that was taken; where the path names none, by the first one that leads there. */
function wayFrom(definition: Definition, stood: string, left: string | undefined, wanted: string): Passed {
  const step = definition.steps[stood];
  const exits = left !== undefined ? [left] : step ? exitsOf(step) : [];
  for (const exit of exits) {
    const way = wayTo(definition, stood, exit, wanted);
    if (way) return way;
  }
  return [];
}

type Passed = readonly (readonly [branch: string, exit: string])[];

function wayTo(
  definition: Definition,
  stepId: string,
  exitId: string,
  wanted: string,
  way: Passed = [],
): Passed | null {
  const target = targetOf(definition, stepId, exitId);
  if (target === undefined || way.some(([branch]) => branch === target)) return null;
  if (target === wanted) return way;
  const step = definition.steps[target];
  if (step?.kind !== 'branch') return null;
  for (const exit of exitsOf(step)) {
    const found = wayTo(definition, target, exit, wanted, [...way, [target, exit]]);
    if (found) return found;
  }
  return null;
}
