import { isSame } from '../difference/is-same.ts';
import type { Command, State } from './contract.ts';
import type { Turn } from './turn.ts';

/** What nobody outside can have noticed; all else is there to stay, and a move before it too. */
const unnoticed: readonly Command['kind'][] = ['setTimer', 'cancelTimer', 'note'];

/**
 * A move can be undone until anything else comes of the run: a message, a reminder, a task, another step, a decision; or clocks, a pause or a
 * meeting that are not as they were `before` the event, since undoing would put them back.
 */
export function forgetMove(turn: Turn, before: State): void {
  const { kind } = turn.event;
  if (!turn.state.moved || kind === 'movedToVersion' || kind === 'moveUndone') return;
  const isUnnoticed = turn.commands.every((command) => unnoticed.includes(command.kind));
  if (isUnnoticed && isSame(turn.state, before)) return;
  const { moved: _, ...rest } = turn.state;
  turn.state = rest satisfies State;
}
