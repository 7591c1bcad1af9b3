import type { Event, StandsIn } from '../contract.ts';
import { enter, goOn } from '../go-on.ts';
import { obligationIdOf } from '../obligations.ts';
import { routeFrom } from '../follow-route.ts';
import { orderMessage } from '../order-message.ts';
import { promiseAhead, tellAtEntry, type Told } from '../steps/enter-stage.ts';
import { note, patch, stepOf, type Turn } from '../turn.ts';

/**
 * Begins the run: the acknowledgement leaves at once (at night by a text message only to who has just applied themselves) and tells the date of
 * the first stage where one follows without anything between but branches.
 */
export function started(turn: Turn): void {
  if (turn.state.visit > 0) return note(turn, 'alreadyStarted');
  const { stepId } = turn.state;
  const start = stepOf(turn, stepId);
  if (start?.kind !== 'start') return note(turn, 'unknownStep');
  const { standsIn, appliedAt } = turn.event as Extract<Event, { kind: 'started' }>;
  if (standsIn) return takenIn(turn, standsIn);
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
    appliedAt,
    urgent: true,
  });
}

/** Nobody is thanked for an application who has been interviewed elsewhere: the stage's own words tell the date, where it has any. It is told already. */
function takenIn(turn: Turn, { stepId, since, promised }: StandsIn): void {
  const start = turn.state.stepId;
  const stage = stepOf(turn, stepId);
  if (stage?.kind !== 'stage') return note(turn, 'unknownStep', stepId);
  patch(turn, { startedAt: turn.now, visit: 1, visits: { ...turn.state.visits, [start]: 1 } });
  turn.commands.push({ kind: 'enterStep', stepId: start, visit: 1, at: turn.now });
  turn.commands.push({ kind: 'leaveStep', stepId: start, visit: 1, exitId: 'next', at: turn.now });
  const tells = { obligationId: obligationIdOf(stepId, 1), due: promised };
  enter(turn, stepId, tells, []);
  patch(turn, { enteredAt: since });
  turn.commands.push({ kind: 'tellDate', ...tells, at: turn.now });
  tellAtEntry(turn, stage, tells);
}

function promiseOn(turn: Turn, stepId: string | undefined): Told {
  const stage = stepId === undefined ? undefined : stepOf(turn, stepId);
  return stepId !== undefined && stage?.kind === 'stage' ? promiseAhead(turn, stepId, stage, turn.now) : null;
}
