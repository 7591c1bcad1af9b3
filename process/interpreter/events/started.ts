import { goOn } from '../go-on.ts';
import { routeFrom } from '../follow-route.ts';
import { orderMessage } from '../order-message.ts';
import { promiseAhead, type Told } from '../steps/enter-stage.ts';
import { note, patch, stepOf, type Turn } from '../turn.ts';

/**
 * Begins the run: the acknowledgement leaves at once (it answers what the candidate did that moment) and tells the date of the first
 * stage where one follows without anything between but branches.
 */
export function started(turn: Turn): void {
  if (turn.state.visit > 0) return note(turn, 'alreadyStarted');
  const { stepId } = turn.state;
  const start = stepOf(turn, stepId);
  if (start?.kind !== 'start') return note(turn, 'unknownStep');
  const route = routeFrom(turn, stepId, 'next');
  const told = promiseOn(turn, route?.stepId);
  patch(turn, { startedAt: turn.now, enteredAt: turn.now, visit: 1, visits: { ...turn.state.visits, [stepId]: 1 } });
  turn.commands.push({ kind: 'enterStep', stepId, visit: 1, at: turn.now });
  goOn(turn, 'next', { told, ...(route ? { exits: route.exits } : {}) });
  orderMessage(turn, {
    messageKey: `${stepId}/1/acknowledgement`,
    purpose: 'acknowledgement',
    stepId,
    visit: 1,
    text: start.acknowledgement,
    leaves: { due: turn.now },
    tells: told ?? undefined,
    urgent: true,
  });
}

function promiseOn(turn: Turn, stepId: string | undefined): Told {
  const stage = stepId === undefined ? undefined : stepOf(turn, stepId);
  return stepId !== undefined && stage?.kind === 'stage' ? promiseAhead(turn, stepId, stage, turn.now) : null;
}
