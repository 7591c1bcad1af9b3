import { nameOf } from '../checks/name-of.ts';
import { idleWays } from '../checks/way-never-taken.ts';
import type { Definition, Way } from '../definition/schema.ts';
import { putAt, readAt } from './at-path.ts';
import type { Fix, Fixer } from './contract.ts';

/** It is tried before what takes those whom it is for; where its conditions contradict each other, any of them is enough; or it goes. */
export const wayNeverTaken: Fixer = ({ path, stepId }, { definition }) => {
  const way = readAt(definition, path) as Way | undefined;
  if (!way || stepId === undefined) return [];
  const idle = idleWays(definition, stepId).find(({ at }) => at === path.at(-1));
  const [before] = idle?.instead ?? [];
  return [...(before ? [moving(stepId, way, before)] : [anyOf(way, path)]), ...removing(definition, stepId, way)];
};

type Path = Parameters<Fixer>[0]['path'];

function moving(stepId: string, way: Way, before: Way): Fix {
  const { sv, en } = nameOf(before.name, before.id);
  return {
    id: 'move',
    label: { sv: `Pröva den före ${sv}`, en: `Try it before ${en}` },
    apply: (now) => {
      const ways = waysOf(now, stepId);
      const moved = ways.find(({ id }) => id === way.id);
      const rest = ways.filter((one) => one !== moved);
      const at = rest.findIndex(({ id }) => id === before.id);
      return moved && at >= 0 ? putAt(now, pathTo(stepId), rest.toSpliced(at, 0, moved)) : now;
    },
  };
}

const anyOf = ({ match }: Way, path: Path): Fix => ({
  id: 'any',
  label: { sv: 'Låt ett av villkoren räcka', en: 'Let any one of the conditions be enough' },
  apply: (now) => (match === 'any' ? now : putAt(now, [...path, 'match'], 'any')),
});

function removing(definition: Definition, stepId: string, { id }: Way): Fix[] {
  if (waysOf(definition, stepId).length < 2) return [];
  return [
    {
      id: 'remove',
      label: { sv: 'Ta bort vägen', en: 'Remove the way' },
      apply: (now) => {
        const at = waysOf(now, stepId).findIndex((one) => one.id === id);
        const without = at < 0 ? now : putAt(now, [...pathTo(stepId), at], undefined);
        return putAt(without, ['connections', stepId, id], undefined);
      },
    },
  ];
}

const pathTo = (stepId: string) => ['steps', stepId, 'branches'];
const waysOf = (definition: Definition, stepId: string) => {
  const step = definition.steps[stepId];
  return step?.kind === 'branch' ? step.branches : [];
};
