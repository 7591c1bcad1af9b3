import { exitName } from '../checks/name-of.ts';
import { targetOf } from '../definition/connections-of.ts';
import { exitsOf } from '../definition/exits-of.ts';
import { reachableFrom } from '../definition/reachable-from.ts';
import type { Definition } from '../definition/schema.ts';
import { putAt } from './at-path.ts';
import type { Fix, Fixer } from './contract.ts';

const times = 3;

/** A branch of the loop leads back three times at most, and then by the exit that leaves the loop. */
export const loopWithoutWait: Fixer = ({ stepId }, { definition }) => {
  if (stepId === undefined) return [];
  return Object.entries(definition.steps).flatMap(([id, step]) =>
    step.kind === 'branch' && isBetween(definition, stepId, id) ? limiting(definition, stepId, id, exitsOf(step)) : [],
  );
};

const isBetween = (definition: Definition, loop: string, id: string) =>
  reachableFrom(definition, loop).has(id) && reachableFrom(definition, id).has(loop);

function limiting(definition: Definition, loop: string, id: string, exits: readonly string[]): Fix[] {
  const leadsBack = (exit: string) => {
    const target = targetOf(definition, id, exit);
    return target !== undefined && reachableFrom(definition, target).has(loop);
  };
  const [back, out] = [exits.find(leadsBack), exits.find((exit) => !leadsBack(exit))];
  if (back === undefined || out === undefined) return [];
  const [again, then] = [exitName(definition, id, back), exitName(definition, id, out)];
  return [
    {
      id: `limit:${id}`,
      label: {
        sv: `Låt ${again.sv} tas ${times} gånger, sedan ${then.sv}`,
        en: `Let ${again.en} be taken ${times} times, then ${then.en}`,
      },
      // oxlint-disable-next-line unicorn/no-thenable -- the process language calls it `then`
      apply: (now) => putAt(now, ['steps', id, 'limits', back], { times, then: out }),
    },
  ];
}
