import { exitsOf } from '../definition/exits-of.ts';
import type { Definition } from '../definition/schema.ts';
import { nextDecisions } from './next-decisions.ts';

/**
 * Whether somebody in this stage has accepted an offer: they have answered a question of which one answer leads here and another one ends
 * the process as their own withdrawal.
 */
export function acceptedOffer(definition: Definition, stepId: string, answered: readonly string[]): boolean {
  return answered.some((askId) => {
    const step = definition.steps[askId];
    if (step?.kind !== 'ask' || step.decides === undefined) return false;
    const answers = exitsOf(step)
      .filter((exit) => exit !== 'no-answer')
      .map((exit) => nextDecisions(definition, askId, exit));
    const isDeclined = (stops: readonly string[]) =>
      stops.length > 0 && stops.every((id) => withdrawsAt(definition, id));
    return answers.some(isDeclined) && answers.some((stops) => stops.includes(stepId));
  });
}

function withdrawsAt({ steps }: Definition, id: string): boolean {
  const step = steps[id];
  return step?.kind === 'end' && step.outcome === 'withdrew';
}
