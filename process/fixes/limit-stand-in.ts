import { exitName } from '../checks/name-of.ts';
import { exitsOf } from '../definition/exits-of.ts';
import { putAt, readAt } from './at-path.ts';
import type { Fixer } from './contract.ts';

/** Another exit of the step takes over; or the exit is not counted any more. */
export const limitStandIn: Fixer = ({ stepId, exitId, path }, { definition }) => {
  const step = stepId === undefined ? undefined : definition.steps[stepId];
  if (!step || stepId === undefined || exitId === undefined) return [];
  const others = exitsOf(step).includes(exitId) ? exitsOf(step).filter((exit) => exit !== exitId) : [];
  const limit = path.slice(0, -1);
  return [
    ...others.map((exit) => {
      const name = exitName(definition, stepId, exit);
      return {
        id: `then:${exit}`,
        label: { sv: `Låt ${name.sv} ta vid`, en: `Let ${name.en} take over` },
        apply: (now: typeof definition) => putAt(now, path, exit),
      };
    }),
    {
      id: 'unlimited',
      label: { sv: 'Räkna inte utgången', en: 'Do not count the exit' },
      apply: (now) => {
        const next = putAt(now, limit, undefined);
        const left = readAt(next, limit.slice(0, -1));
        const isEmpty = path.at(2) === 'limits' && Object.keys(left ?? {}).length === 0;
        return isEmpty ? putAt(next, limit.slice(0, -1), undefined) : next;
      },
    },
  ];
};
