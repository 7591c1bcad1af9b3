import type { StageStep } from '../../definition/schema.ts';
import type { Event, Obligation } from '../contract.ts';
import { armLadder, restoreTimers } from '../ladder.ts';
import { obligationOf } from '../obligations.ts';
import { countsFrom } from '../reckon-promise.ts';
import { cancelTimers, currentStage, note, patch, type Turn } from '../turn.ts';

/** How long a move can be undone, in milliseconds. */
export const moveUndoMs = 60 * 60_000;

/**
 * The run is again as it was before the move: step, visits, counts and clocks. Only a date that the move had brought forward stays, because
 * the candidate may have read it. Refused once anything else has come of the run, or after an hour.
 */
export function moveUndone(turn: Turn, event: Extract<Event, { kind: 'moveUndone' }>): void {
  const { moved, obligations: now } = turn.state;
  const isLast = moved?.moveId === event.moveId && (moved.before.versionId ?? event.versionId) === event.versionId;
  if (!moved || !isLast || turn.now > moved.at + moveUndoMs) return note(turn, 'movedOn', event.moveId);
  cancelTimers(turn);
  turn.state = { ...moved.before, versionId: event.versionId, timers: {} };
  restoreTimers(turn, moved.before.timers);
  keepEarlierDates(turn, now);
}

function keepEarlierDates(turn: Turn, now: Readonly<Record<string, Obligation>>): void {
  const { step } = turn.state;
  for (const { id, due } of Object.values(now)) {
    const obligation = obligationOf(turn, id);
    if (!obligation || due >= obligation.due) continue;
    patch(turn, { obligations: { ...turn.state.obligations, [id]: { ...obligation, due } } });
    const stage = currentStage(turn);
    if (stage && step.kind === 'stage' && step.obligationId === id) rearm(turn, stage, { ...obligation, due });
  }
}

function rearm(turn: Turn, stage: StageStep, obligation: Obligation): void {
  if (turn.state.paused) return;
  const from = countsFrom(turn.state.step, stage, obligation);
  armLadder(turn, stage, { from, due: obligation.due, rungs: obligation.round === 0 });
}
