import type { Definition } from '../definition/schema.ts';
import type { State } from '../interpreter/contract.ts';
import { noShowExitIn } from './no-show-exit.ts';

/**
 * The id of the meeting that the decision which waits says was missed: it goes by the exit for those who did not come, and was made once the meeting
 * had begun. Undefined where none does.
 */
export function missedMeeting(definition: Definition, { stepId, step }: State): string | undefined {
  if (step.kind !== 'stage' || !step.decision || !step.meeting) return undefined;
  const { decision, meeting } = step;
  if (meeting.met || meeting.startsAt > decision.decidedAt) return undefined;
  return decision.exitId === noShowExitIn(definition, stepId) ? meeting.meetingId : undefined;
}
