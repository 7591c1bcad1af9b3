import type { StageExit, StageStep } from '../definition/schema.ts';
import { type CallingOff, callingOff } from './call-off.ts';
import type { Event, Instant, Obligation, Route } from './contract.ts';
import { factsOf, instantsOf } from './facts.ts';
import { routeFrom } from './follow-route.ts';
import { obligationOf, openObligations } from './obligations.ts';
import { leavesBefore, leavesInWindow, orderMessage, windowAsk } from './order-message.ts';
import { own } from './own.ts';
import { promiseAhead } from './steps/enter-stage.ts';
import { cancelTimers, count, patch, setTimer, stepOf, type Turn, visitKey } from './turn.ts';

type Decided = Extract<Event, { kind: 'decided' }>;

const minute = 60_000;
/** A decision can be taken back for so long at least. */
export const shortestUndo = 10 * minute;

/** The decision waits in its undo window: its message is ordered and frozen now, the ladder falls silent, the next date is fixed. */
export function planRelease(turn: Turn, stage: StageStep, event: Decided): void {
  if (turn.state.step.kind !== 'stage') return;
  const exit = own(stage.exits, event.exitId);
  const route = routeFrom(turn, event.stepId, event.exitId);
  if (!exit || !route) return;
  const obligation = obligationOf(turn, turn.state.step.obligationId);
  const releaseAt = releaseInstant(turn, stage, exit, obligation);
  const next = exit.message ? nextDate(turn, route, releaseAt) : null;
  const messageKey = exit.message ? `${visitKey(turn)}/exit/${count(turn)}` : null;
  const leaves = departure(turn, exit, releaseAt, obligation);
  const silenced = cancelTimers(turn);
  const { decisionId } = event;
  const late = obligation !== undefined && leaves.due > obligation.due;
  turn.commands.push({ kind: 'planRelease', decisionId, releaseAt, late });
  setTimer(turn, releaseTimer(turn), { due: releaseAt, rule: { kind: 'release', decisionId } });
  const { exitId, by } = event;
  const off: CallingOff = exit.message ? callingOff(turn, leaves.due) : {};
  const decision = { decisionId, exitId, by, decidedAt: turn.now, releaseAt, messageKey, route, next, silenced };
  patch(turn, {
    step: {
      ...turn.state.step,
      decision: {
        ...decision,
        ...(off.callsOff && ({ callsOff: true } as const)),
        ...(event.many && ({ many: true } as const)),
      },
    },
  });
  if (!exit.message || messageKey === null) return;
  orderMessage(turn, {
    messageKey,
    purpose: 'exit',
    stepId: event.stepId,
    visit: event.visit,
    text: exit.message,
    leaves,
    window: exit.window,
    tells: next ?? undefined,
    discharges: dischargedBy(turn, obligation),
    decisionId,
    ...off,
    urgent: true,
  });
}

export const releaseTimer = (turn: Turn) => `${visitKey(turn)}/release`;

function departure(turn: Turn, exit: StageExit, releaseAt: Instant, obligation: Obligation | undefined) {
  if (obligation?.status !== 'open') return leavesInWindow(turn, releaseAt, exit.window);
  return leavesBefore(turn, releaseAt, obligation.due, exit.window);
}

/** The exit's message answers for its stage, and for stages before it that were left without a message. */
function dischargedBy(turn: Turn, obligation: Obligation | undefined): string[] {
  const answered = new Set<string>();
  for (const { discharges } of Object.values(turn.state.pending)) for (const id of discharges ?? []) answered.add(id);
  for (const { message } of Object.values(turn.state.tasks))
    for (const id of message?.discharges ?? []) answered.add(id);
  const others = openObligations(turn).filter(({ id }) => id !== obligation?.id && !answered.has(id));
  return [...(obligation?.status === 'open' ? [obligation.id] : []), ...others.map(({ id }) => id)];
}

/**
 * The earlier of decided + undo window and the last minute before the holding instant, so early that the message still leaves inside
 * its window before the promise, and never less than ten minutes from now.
 */
function releaseInstant(turn: Turn, stage: StageStep, exit: StageExit, obligation: Obligation | undefined): Instant {
  const earliest = turn.now + shortestUndo;
  const unit = stage.undoWindow.unit === 'hours' ? 60 * minute : minute;
  const limits = Object.values(turn.state.timers).flatMap(({ due, rule }) =>
    rule.kind === 'holding' || rule.kind === 'pauseEnds' ? [due - minute] : [],
  );
  const promise = obligation?.status === 'open' && obligation.due > turn.now ? obligation.due : undefined;
  if (promise !== undefined) limits.push(promise - minute);
  const wanted = Math.max(earliest, Math.min(turn.now + stage.undoWindow.amount * unit, ...limits));
  if (promise === undefined) return wanted;
  const [opens = wanted] = instantsOf(turn.lookup, [windowAsk(wanted, exit.window)], wanted);
  return opens <= promise ? wanted : earlierWindow(turn, exit, earliest, wanted);
}

function earlierWindow(turn: Turn, exit: StageExit, from: Instant, wanted: Instant): Instant {
  const window = exit.window ? { window: exit.window } : {};
  const [last] = factsOf(turn.lookup, [{ kind: 'lastWindow', from, promise: wanted, ...window }]);
  return typeof last === 'number' && last >= from ? last : wanted;
}

function nextDate(turn: Turn, route: Route, releaseAt: Instant) {
  const step = stepOf(turn, route.stepId);
  return step?.kind === 'stage' ? promiseAhead(turn, route.stepId, step, releaseAt) : null;
}
