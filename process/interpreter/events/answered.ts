import { exitsOf } from '../../definition/exits-of.ts';
import type { Event } from '../contract.ts';
import { goOn } from '../go-on.ts';
import { note, stepOf, type Turn } from '../turn.ts';

/** The candidate answered (or a person for them). Silence is never an answer: `no-answer` is for the deadline alone. */
export function answered(turn: Turn, event: Extract<Event, { kind: 'answered' }>): void {
  const step = stepOf(turn, turn.state.stepId);
  if (step?.kind !== 'ask' || turn.state.step.kind !== 'ask') return note(turn, 'notAsked', event.stepId);
  if (event.stepId !== turn.state.stepId || event.visit !== turn.state.visit)
    return note(turn, 'otherVisit', event.stepId);
  if (event.exitId === 'no-answer' || !exitsOf(step).includes(event.exitId))
    return note(turn, 'unknownExit', event.exitId);
  goOn(turn, event.exitId);
}
