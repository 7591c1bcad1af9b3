import { exitName, stepName } from '../checks/name-of.ts';
import { exitsOf } from '../definition/exits-of.ts';
import { reachableFrom } from '../definition/reachable-from.ts';
import type { Definition } from '../definition/schema.ts';
import { putAt } from './at-path.ts';
import type { Fix, Fixer } from './contract.ts';
import { withoutSteps } from './without-steps.ts';

/** The one exit that leads nowhere yet leads here; or the step goes, with whatever unreachable leads to it. */
export const unreachableStep: Fixer = ({ stepId }, { definition }) => {
  if (stepId === undefined) return [];
  const reached = reachedFromStart(definition);
  return [...connecting(definition, stepId, reached), removing(definition, stepId, reached)];
};

function reachedFromStart(definition: Definition): ReadonlySet<string> {
  const start = Object.keys(definition.steps).find((id) => definition.steps[id]?.kind === 'start');
  return start === undefined ? new Set() : reachableFrom(definition, start);
}

function connecting(definition: Definition, stepId: string, reached: ReadonlySet<string>): Fix[] {
  const open = [...reached].flatMap((from) => {
    const step = definition.steps[from];
    const exits = step ? exitsOf(step).filter((exit) => definition.connections[from]?.[exit] === undefined) : [];
    return exits.map((exit) => ({ from, exit }));
  });
  const [only, other] = open;
  if (!only || other) return [];
  const [exit, from] = [exitName(definition, only.from, only.exit), stepName(definition, only.from)];
  return [
    {
      id: 'connect',
      label: { sv: `Led ${exit.sv} från ${from.sv} hit`, en: `Lead ${exit.en} of ${from.en} here` },
      apply: (now) => putAt(now, ['connections', only.from, only.exit], stepId),
    },
  ];
}

function removing(definition: Definition, stepId: string, reached: ReadonlySet<string>): Fix {
  const gone = new Set(
    Object.keys(definition.steps).filter((id) => !reached.has(id) && reachableFrom(definition, id).has(stepId)),
  );
  const label =
    gone.size === 1
      ? { sv: 'Ta bort steget', en: 'Remove the step' }
      : { sv: `Ta bort ${gone.size} steg som ingen når`, en: `Remove ${gone.size} steps that nobody reaches` };
  return { id: 'remove', label, apply: (now) => withoutSteps(now, gone) };
}
