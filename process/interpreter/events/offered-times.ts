import type { StageStep } from '../../definition/schema.ts';
import type { Event, Instant } from '../contract.ts';
import { obligationOf } from '../obligations.ts';
import { leavesBefore, leavesInWindow, orderMessage } from '../order-message.ts';
import { waitingDecision } from '../take-back-decision.ts';
import { closeTasksAbout, count, currentStage, isHere, note, openTask, type Turn, visitKey } from '../turn.ts';

type Choosing = StageStep & {
  readonly meeting: { readonly choice: NonNullable<NonNullable<StageStep['meeting']>['choice']> };
};
type Offered = Extract<Event, { kind: 'timesOffered' | 'otherTimeAsked' }>;

/**
 * The candidate hears that there are times to choose from: once in a visit, and again after asking for another or after the meeting was called
 * off. Nobody has to book for them.
 */
export function timesOffered(turn: Turn, event: Extract<Event, { kind: 'timesOffered' }>): void {
  const stage = choosing(turn, event);
  if (!stage) return;
  const isAsked = hasTask(turn, 'otherTime');
  const isWaited = hasTask(turn, 'bookMeeting');
  closeTasksAbout(turn, 'otherTime');
  closeTasksAbout(turn, 'bookMeeting');
  if (isOffered(turn) && !isAsked && !isWaited) return note(turn, 'alreadyHeard');
  const due = promiseHere(turn);
  orderMessage(turn, {
    messageKey: `${visitKey(turn)}/offer/${count(turn)}`,
    purpose: 'offer',
    stepId: turn.state.stepId,
    visit: turn.state.visit,
    text: stage.meeting.choice.offer,
    leaves: due === undefined ? leavesInWindow(turn, turn.now) : leavesBefore(turn, turn.now, due),
    urgent: true,
  });
}

/**
 * A person is asked to find another time, by the date by which the meeting shall be booked. Asking again asks a person anew: one who called the
 * first asking done has not told the run.
 */
export function otherTimeAsked(turn: Turn, event: Extract<Event, { kind: 'otherTimeAsked' }>): void {
  const stage = choosing(turn, event);
  if (!stage) return;
  closeTasksAbout(turn, 'otherTime');
  const { stepId, visit } = turn.state;
  const key = `${visitKey(turn)}/otherTime/${count(turn)}`;
  const due = promiseHere(turn);
  const details = { to: stage.responsible, ...(due === undefined ? {} : { due }) };
  openTask(turn, key, { about: 'otherTime', stepId, visit }, details);
}

/** The stage, where a time can be chosen now; else a note says why not. */
function choosing(turn: Turn, { stepId, visit }: Offered): Choosing | undefined {
  const stage = currentStage(turn);
  const { state } = turn;
  const code = !stage
    ? 'notAStage'
    : stepId !== state.stepId || visit !== state.visit
      ? 'otherVisit'
      : !stage.meeting?.choice
        ? 'noChoice'
        : waitingDecision(turn)
          ? 'decisionWaits'
          : state.step.kind === 'stage' && state.step.meeting
            ? 'meetingBooked'
            : undefined;
  if (code) note(turn, code);
  return code ? undefined : (stage as Choosing);
}

const hasTask = (turn: Turn, about: 'otherTime' | 'bookMeeting'): boolean =>
  Object.values(turn.state.tasks).some((task) => task.about === about && isHere(turn, task));

function isOffered(turn: Turn): boolean {
  const prefix = `${visitKey(turn)}/offer/`;
  const keys = [...Object.keys(turn.state.heard), ...Object.keys(turn.state.pending)];
  return keys.some((key) => key.startsWith(prefix));
}

function promiseHere(turn: Turn): Instant | undefined {
  if (turn.state.step.kind !== 'stage') return undefined;
  const obligation = obligationOf(turn, turn.state.step.obligationId);
  return obligation?.status === 'open' ? obligation.due : undefined;
}
