import { goOn } from '../go-on.ts';
import { awaitDate } from '../steps/enter-message.ts';
import { awaitUntil, takeDateMeanwhile } from '../steps/enter-wait.ts';
import { branchExit } from '../follow-route.ts';
import { cancelTimers, count, currentStage, note, stepOf, type Turn, visitKey } from '../turn.ts';

/** Something about the candidate or application changed: what was read from a field is reckoned again, told dates are not. */
export function dataChanged(turn: Turn): void {
  const { step, stepId, pending } = turn.state;
  const drawn = stepOf(turn, stepId);
  if (step.kind === 'ended') return;
  if (turn.state.paused) {
    if (drawn?.kind === 'wait') takeDateMeanwhile(turn, drawn);
    return;
  }
  if (drawn?.kind === 'branch') return goOn(turn, branchExit(turn, stepId));
  if (drawn?.kind === 'message' && step.kind === 'message' && !Object.hasOwn(pending, step.messageKey)) {
    cancelTimers(turn, ({ rule }) => rule.kind === 'messageDue');
    return awaitDate(turn, drawn);
  }
  if (drawn?.kind !== 'wait' || drawn.for.kind !== 'until') return;
  const exit = awaitUntil(turn, drawn);
  if (exit !== null) goOn(turn, exit);
}

/** Other people are responsible: the new ones are told what they have taken over. */
export function responsibleChanged(turn: Turn): void {
  const stage = currentStage(turn);
  if (!stage) return note(turn, 'notAStage');
  const key = `${visitKey(turn)}/responsibleChanged/${count(turn)}`;
  const { stepId } = turn.state;
  turn.commands.push({
    kind: 'notifyStaff',
    key,
    about: 'responsibleChanged',
    to: stage.responsible,
    stepId,
    level: 0,
  });
}
