import type { Event } from '../contract.ts';
import { takeBackDecision, waitingDecision } from '../take-back-decision.ts';
import { note, type Turn } from '../turn.ts';
import { close } from './closings.ts';

/**
 * A person wants the decision back: asked for while its undo window was open, everything is as before. Also where that is heard later, since
 * nothing leaves before the release has been heard. Where the job was closed meanwhile, its closing is what the candidate hears.
 */
export function takenBack(turn: Turn, event: Extract<Event, { kind: 'takenBack' }>): void {
  const decision = waitingDecision(turn);
  if (decision?.decisionId !== event.decisionId) return note(turn, 'decisionUnknown', event.decisionId);
  if (decision.releaseAt <= Math.min(event.asked ?? turn.now, turn.now))
    return note(turn, 'alreadyReleased', event.decisionId);
  takeBackDecision(turn, 'takenBack');
  if (decision.jobClosed) close(turn, 'jobClosed');
}
