import { exitName, stepName } from '../checks/name-of.ts';
import { exitsOf } from '../definition/exits-of.ts';
import { reachableFrom } from '../definition/reachable-from.ts';
import type { Definition } from '../definition/schema.ts';
import { putAt } from './at-path.ts';
import type { Fix, Fixer } from './contract.ts';
import { withoutSteps } from './without-steps.ts';

/** A loose exit leads here, the nearest first; where none is, the step goes, with whatever unreachable leads to it. */
export const unreachableStep: Fixer = ({ stepId }, { definition }) => {
  if (stepId === undefined) return [];
  const reached = reachedFromStart(definition);
  const loose = looseExits(definition, reached);
  if (loose.length === 0) return [removing(definition, stepId, reached)];
  const isEntered = Object.values(definition.connections).some((exits) => Object.values(exits).includes(stepId));
  return isEntered ? [] : nearest(definition, stepId, loose).map((exit) => connecting(definition, stepId, exit));
};

type Loose = { readonly from: string; readonly exit: string };

function reachedFromStart(definition: Definition): ReadonlySet<string> {
  const start = Object.keys(definition.steps).find((id) => definition.steps[id]?.kind === 'start');
  return start === undefined ? new Set() : reachableFrom(definition, start);
}

function looseExits(definition: Definition, reached: ReadonlySet<string>): Loose[] {
  return [...reached].flatMap((from) => {
    const step = definition.steps[from];
    const exits = step ? exitsOf(step).filter((exit) => definition.connections[from]?.[exit] === undefined) : [];
    return exits.map((exit) => ({ from, exit }));
  });
}

function nearest({ layout }: Definition, stepId: string, loose: readonly Loose[]): Loose[] {
  const here = layout.steps[stepId] ?? { x: 0, y: 0 };
  const away = ({ from }: Loose) => {
    const { x, y } = layout.steps[from] ?? { x: 0, y: 0 };
    return Math.hypot(x - here.x, y - here.y);
  };
  return [...loose].sort((one, other) => away(one) - away(other));
}

function connecting(definition: Definition, stepId: string, { from, exit }: Loose): Fix {
  const [name, step] = [exitName(definition, from, exit), stepName(definition, from)];
  return {
    id: `connect:${from}/${exit}`,
    label: { sv: `Led ${name.sv} från ${step.sv} hit`, en: `Lead ${name.en} of ${step.en} here` },
    apply: (now) => putAt(now, ['connections', from, exit], stepId),
  };
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
