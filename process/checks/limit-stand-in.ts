import { exitsOf } from '../definition/exits-of.ts';
import type { Step } from '../definition/schema.ts';
import { type Check, errorAt } from './check.ts';
import { exitName } from './name-of.ts';

type Limits = Readonly<Record<string, { readonly then: string } | undefined>>;

/** The exit that stands in for a used-up one is another exit of the step, and the chain of stand-ins comes to an end. */
export const limitStandIn: Check = ({ definition }) =>
  Object.entries(definition.steps).flatMap(([stepId, step]) => {
    const limits = limitsOf(step);
    return Object.keys(limits).flatMap((exitId) => {
      if (isGood(step, limits, exitId)) return [];
      const name = exitName(definition, stepId, exitId);
      const path = step.kind === 'stage' ? ['exits', exitId, 'limit'] : ['limits', exitId];
      return [
        errorAt(
          'limit-stand-in',
          { stepId, exitId, path: ['steps', stepId, ...path, 'then'] },
          {
            sv: `När ${name.sv} är förbrukad finns ingen annan utgång som tar vid.`,
            en: `When ${name.en} is used up, no other exit takes over.`,
          },
          {
            sv: 'Välj en annan utgång i samma steg, som inte i sin tur leder tillbaka hit.',
            en: 'Choose another exit of the same step that does not hand back to this one.',
          },
        ),
      ];
    });
  });

function limitsOf(step: Step): Limits {
  if (step.kind === 'stage')
    return Object.fromEntries(Object.entries(step.exits).flatMap(([id, { limit }]) => (limit ? [[id, limit]] : [])));
  return step.kind === 'message' || step.kind === 'ask' || step.kind === 'branch' ? (step.limits ?? {}) : {};
}

function isGood(step: Step, limits: Limits, exitId: string): boolean {
  const exits = exitsOf(step);
  const seen = new Set<string>();
  let at: string | undefined = exitId;
  while (at !== undefined) {
    if (seen.has(at) || !exits.includes(at)) return false;
    seen.add(at);
    at = Object.hasOwn(limits, at) ? limits[at]?.then : undefined;
  }
  return true;
}
