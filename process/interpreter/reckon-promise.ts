import type { StageStep } from '../definition/schema.ts';
import type { Ask, Instant, Obligation, State } from './contract.ts';
import { firstSpan } from './steps/enter-stage.ts';

/** The ask whose answer is the date that the stage would promise for what is owed in it, were it reckoned now. */
export function promiseAsk(
  step: State['step'],
  stage: StageStep,
  obligation: Obligation,
): Extract<Ask, { kind: 'add' }> {
  const endsAt = promisedFromMeeting(step, stage);
  const span = endsAt === undefined ? firstSpan(stage) : stage.promise.within;
  return { kind: 'add', span, from: endsAt ?? obligation.openedAt, promise: true };
}

/**
 * From when what the stage promises counts: the end of the meeting that is booked, where it counts from a meeting, else the entry. As long as the candidate has not
 * heard of the meeting, the date that they know may lie before it, and counts from the entry.
 */
export function countsFrom(step: State['step'], stage: StageStep, { openedAt, due }: Obligation): Instant {
  const endsAt = promisedFromMeeting(step, stage);
  return endsAt === undefined || endsAt >= due ? openedAt : endsAt;
}

function promisedFromMeeting(step: State['step'], stage: StageStep): Instant | undefined {
  if (step.kind !== 'stage' || stage.promise.from !== 'meeting') return undefined;
  return step.meeting?.endsAt;
}
