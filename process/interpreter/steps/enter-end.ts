import type { Outcome } from '../../definition/schema.ts';
import type { Instant } from '../contract.ts';
import { instantsOf } from '../facts.ts';
import { phoneUnanswered } from '../phone-unanswered.ts';
import { patch, responsibleFor, setTimer, type Turn, visitKey } from '../turn.ts';

/** So long after its acceptance a bounce still opens an obligation again. */
export const lingerFor = 72 * 3_600_000;

/** The application has its outcome. Where something was said lately or is still owed, the run stays for it. */
export function complete(turn: Turn, outcome: Outcome, endsOtherApplications: boolean): void {
  patch(turn, { step: { kind: 'ended', outcome }, paused: null });
  phoneUnanswered(turn);
  if (outcome === 'movedToAnotherJob') askToMove(turn);
  const lingersUntil = turn.now + (hasSaidLately(turn) ? lingerFor : 0);
  turn.commands.push({ kind: 'complete', outcome, endsOtherApplications, lingersUntil });
  if (lingersUntil > turn.now) linger(turn, lingersUntil);
}

/** The other job is one that only a person can name: they enter the candidate there, who is told its promise by that job's own run. */
function askToMove(turn: Turn): void {
  const { stepId } = turn.state;
  const [due = turn.now] = instantsOf(turn.lookup, [{ kind: 'add', span: aWorkingDay, from: turn.now }], turn.now);
  turn.commands.push({
    kind: 'openTask',
    key: `moveToJob/${visitKey(turn)}`,
    about: 'moveToJob',
    to: responsibleFor(turn, stepId),
    stepId,
    due,
  });
}

const aWorkingDay = { amount: 1, unit: 'workingDays' } as const;

/** Keeps the run until the instant, for receipts that come late. */
export function linger(turn: Turn, due: Instant): void {
  setTimer(turn, 'linger', { due, rule: { kind: 'linger' } });
}

function hasSaidLately(turn: Turn): boolean {
  if (Object.keys(turn.state.pending).length > 0 || Object.keys(turn.state.tasks).length > 0) return true;
  // The acknowledgement is ordered after a start that leads straight to an end.
  if (turn.state.startedAt > turn.now - lingerFor) return true;
  return Object.values(turn.state.heard).some((at) => at > turn.now - lingerFor);
}
