import { exitName } from '../checks/name-of.ts';
import { targetOf } from '../definition/connections-of.ts';
import { putAt } from './at-path.ts';
import type { Fixer } from './contract.ts';

/** An exit that is there is made the one that advances, or where it leads to a no the one that rejects. */
export const stageWithoutDecision: Fixer = ({ stepId }, { definition }) => {
  const step = stepId === undefined ? undefined : definition.steps[stepId];
  if (stepId === undefined || step?.kind !== 'stage') return [];
  return Object.keys(step.exits).map((exitId) => {
    const target = definition.steps[targetOf(definition, stepId, exitId) ?? ''];
    const kind = target?.kind === 'end' && target.outcome === 'rejected' ? 'reject' : 'advance';
    const name = exitName(definition, stepId, exitId);
    return {
      id: `${kind}:${exitId}`,
      label:
        kind === 'reject'
          ? { sv: `Låt ${name.sv} vara ett nej`, en: `Let ${name.en} be a no` }
          : { sv: `Låt ${name.sv} föra vidare`, en: `Let ${name.en} advance` },
      apply: (now: typeof definition) => putAt(now, ['steps', stepId, 'exits', exitId, 'kind'], kind),
    };
  });
};
