import { exitsOf } from '../definition/exits-of.ts';
import type { Definition } from '../definition/schema.ts';
import type { AskBehaviour, Behaviour, Delay, StageBehaviour } from './behaviour.ts';

/** Everybody acts at once and everything arrives: the shortest way through, by the first exit of each step. */
export function promptBehaviour(definition: Definition): Behaviour {
  const at: Delay = { from: 1, to: 1, unit: 'workingHours' };
  const stages: Record<string, StageBehaviour> = {};
  const asks: Record<string, AskBehaviour> = {};
  for (const [stepId, step] of Object.entries(definition.steps)) {
    const [first] = exitsOf(step);
    const exits: Record<string, number> = first === undefined ? {} : { [first]: 1 };
    if (step.kind === 'stage')
      stages[stepId] = { decides: at, exits, books: at, meets: { from: 1, to: 1, unit: 'workingDays' } };
    if (step.kind === 'ask') asks[stepId] = { answers: at, exits };
  }
  return { stages, asks, delivery: 'arrives', phones: at };
}
