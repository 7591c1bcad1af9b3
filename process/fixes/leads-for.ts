import { stepName } from '../checks/name-of.ts';
import { reachableFrom } from '../definition/reachable-from.ts';
import type { Definition, Step } from '../definition/schema.ts';
import { putAt } from './at-path.ts';
import type { Fix } from './contract.ts';
import { freeId } from './free-id.ts';
import { inEachLanguage } from './in-each-language.ts';

const mostOffered = 3;

/** Where an exit would most likely lead: a no to the end for it, else to a step that nobody comes to yet, else to the next one on the right. */
export function leadsFor(definition: Definition, stepId: string, exitId: string): Fix[] {
  const step = definition.steps[stepId];
  if (!step) return [];
  if (isRejecting(step, exitId)) return [rejectionEnd(definition, stepId, exitId)];
  return likely(definition, stepId, exitId)
    .slice(0, mostOffered)
    .map((to) => leadTo(definition, stepId, exitId, to));
}

function leadTo(definition: Definition, stepId: string, exitId: string, to: string): Fix {
  const name = stepName(definition, to);
  return {
    id: `lead:${to}`,
    label: { sv: `Koppla till ${name.sv}`, en: `Connect to ${name.en}` },
    apply: (now) => putAt(now, ['connections', stepId, exitId], to),
  };
}

function rejectionEnd(definition: Definition, stepId: string, exitId: string): Fix {
  const known = Object.entries(definition.steps).find(([, step]) => step.kind === 'end' && step.outcome === 'rejected');
  if (known) return leadTo(definition, stepId, exitId, known[0]);
  const id = freeId('rejected', Object.keys(definition.steps));
  const name = inEachLanguage(definition, { sv: 'Nej', en: 'No' });
  const { x, y } = definition.layout.steps[stepId] ?? { x: 0, y: 0 };
  return {
    id: 'end',
    label: { sv: 'Avsluta med ett nej', en: 'End with a no' },
    apply: (now) => {
      const end = { kind: 'end', name, outcome: 'rejected', endsOtherApplications: false };
      const withEnd = putAt(putAt(now, ['steps', id], end), ['layout', 'steps', id], { x: x + 352, y: y + 208 });
      return putAt(withEnd, ['connections', stepId, exitId], id);
    },
  };
}

const isRejecting = (step: Step, exitId: string) => step.kind === 'stage' && step.exits[exitId]?.kind === 'reject';

function likely(definition: Definition, stepId: string, exitId: string): string[] {
  const { steps, connections, layout } = definition;
  const entered = new Set(Object.values(connections).flatMap((exits) => Object.values(exits)));
  const before = new Set(Object.keys(steps).filter((id) => reachableFrom(definition, id).has(stepId)));
  const here = layout.steps[stepId] ?? { x: 0, y: 0 };
  const distance = (id: string) => {
    const { x, y } = layout.steps[id] ?? { x: 0, y: 0 };
    return Math.hypot(x - here.x, y - here.y) + (x < here.x ? 10_000 : 0);
  };
  const rank = (id: string) => (entered.has(id) ? 1 : 0);
  return Object.keys(steps)
    .filter((id) => id !== stepId && steps[id]?.kind !== 'start' && !before.has(id))
    .filter((id) => exitId !== 'no-answer' || steps[id]?.kind === 'stage')
    .filter((id) => steps[id]?.kind !== 'end' || entersEnd(steps[id]))
    .sort((left, right) => rank(left) - rank(right) || distance(left) - distance(right));
}

// A no is never the obvious way on.
const entersEnd = (step: Step | undefined) => step?.kind === 'end' && step.outcome !== 'rejected';
