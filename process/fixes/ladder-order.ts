import type { Ladder } from '../definition/schema.ts';
import { putAt, readAt } from './at-path.ts';
import type { Fixer } from './contract.ts';

/** The rungs in rising order; those at one height are told apart by a percent each. */
export const ladderOrder: Fixer = ({ stepId }, { definition }) => {
  const path = ['steps', stepId ?? '', 'ladder', 'rungs'];
  const rungs = readAt(definition, path) as Ladder['rungs'] | undefined;
  if (!rungs) return [];
  return [
    {
      id: 'sort',
      label: { sv: 'Ordna pinnarna stigande', en: 'Put the rungs in rising order' },
      apply: (now) => putAt(now, path, rising(rungs)),
    },
  ];
};

function rising(rungs: Ladder['rungs']): Ladder['rungs'] {
  const sorted = [...rungs].sort((left, right) => left.at - right.at);
  for (let index = 1; index < sorted.length; index += 1) {
    const [below, rung] = [sorted[index - 1], sorted[index]];
    if (below && rung && rung.at <= below.at) sorted[index] = { ...rung, at: below.at + 1 };
  }
  return sorted;
}
