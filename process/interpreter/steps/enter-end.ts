import type { Outcome } from '../../definition/schema.ts';
import type { Instant } from '../contract.ts';
import { phoneUnanswered } from '../phone-unanswered.ts';
import { patch, setTimer, type Turn } from '../turn.ts';

/** So long after its acceptance a bounce still opens an obligation again. */
export const lingerFor = 72 * 3_600_000;

/** The application has its outcome. Where something was said lately or is still owed, the run stays for it. */
export function complete(turn: Turn, outcome: Outcome, endsOtherApplications: boolean): void {
  patch(turn, { step: { kind: 'ended', outcome }, paused: null });
  phoneUnanswered(turn);
  const lingersUntil = turn.now + (hasSaidLately(turn) ? lingerFor : 0);
  turn.commands.push({ kind: 'complete', outcome, endsOtherApplications, lingersUntil });
  if (lingersUntil > turn.now) linger(turn, lingersUntil);
}

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
