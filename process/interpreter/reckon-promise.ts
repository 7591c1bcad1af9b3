import type { StageStep } from '../definition/schema.ts';
import type { Ask, Instant, Obligation, State } from './contract.ts';
import { firstSpan } from './steps/enter-stage.ts';

/** The ask whose answer is the date that the stage would promise for what is owed in it, were it reckoned now. */
export function promiseAsk(
  step: State['step'],
  stage: StageStep,
  obligation: Obligation,
): Extract<Ask, { kind: 'add' }> {
  const meeting = step.kind === 'stage' ? step.meeting : null;
  const span = meeting && stage.promise.from === 'meeting' ? stage.promise.within : firstSpan(stage);
  return { kind: 'add', span, from: countsFrom(step, obligation), promise: true };
}

/** From when a promise counts: the end of the meeting that is booked, else the entry. */
export function countsFrom(step: State['step'], obligation: Obligation): Instant {
  return (step.kind === 'stage' ? step.meeting?.endsAt : undefined) ?? obligation.openedAt;
}
