import { own } from '../../process/interpreter/own.ts';
import { insertEvent } from './carry-out-staff.ts';
import type { Turn } from './turn.ts';

/**
 * A candidate has booked, moved or called off a meeting by themselves, and the run has taken it: those responsible for the stage hear, and the
 * members whom the candidate meets, with when it begins, or would have; of one that was moved both.
 */
export function tellOfMeeting(turn: Turn): void {
  const { event, loaded, state, version } = turn;
  if (event.kind !== 'meetingBooked' && event.kind !== 'meetingMoved' && event.kind !== 'meetingCancelled') return;
  const meeting = loaded.meetings.find(({ id }) => id === event.meetingId);
  const step = own(version.definition.steps, state.stepId);
  if (loaded.signal?.actorKind !== 'candidate' || !meeting || step?.kind !== 'stage') return;
  const met = meeting.interviewers.filter(({ isMember }) => isMember);
  insertEvent(turn, {
    // Of the visit, so that nobody is told by mail once it is over.
    key: `${state.stepId}/${state.visit}/meeting/${loaded.signal.id}`,
    ...{ kind: 'meeting', about: event.kind, stepId: state.stepId, subjectId: meeting.id },
    to: [...step.responsible, ...met.map(({ userId }) => ({ kind: 'person', personId: userId }) as const)],
    due: event.kind === 'meetingCancelled' ? meeting.startsAt : event.startsAt,
    ...(event.kind === 'meetingMoved' ? { was: startBefore(turn) } : {}),
  });
}

/** When the meeting would have begun, as the run had it before this event: its row says the new time already. */
function startBefore({ loaded }: Turn): number | undefined {
  const step = loaded.application.state?.step;
  return step?.kind === 'stage' ? step.meeting?.startsAt : undefined;
}
