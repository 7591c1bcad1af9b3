import type { AskStep, StageStep } from '../../definition/schema.ts';
import type { Event, NoteCode, Obligation, State, Task } from '../contract.ts';
import { instantsOf } from '../facts.ts';
import { armLadder } from '../ladder.ts';
import { bringForward, obligationOf } from '../obligations.ts';
import { own } from '../own.ts';
import { countsFrom, promiseAsk } from '../reckon-promise.ts';
import { armReminders, cancelReminders } from '../reminders.ts';
import { messageKeyOf } from '../steps/enter-message.ts';
import { waitingDecision } from '../take-back-decision.ts';
import { cancelTimers, isHere, note, patch, setTimer, stepOf, type Turn, visitKey } from '../turn.ts';

type Moved = Extract<Event, { kind: 'movedToVersion' }>;

/**
 * The definition handed in is the new one. Obligations, asks, visits and loop counts stay with their instants; a told date may only become
 * earlier; rungs to come are reckoned, past ones never fire again.
 */
export function movedToVersion(turn: Turn, event: Moved): void {
  const chosen = own(event.steps, turn.state.stepId);
  // Whoever has gone on meanwhile may stand in a step whose candidates stay.
  if (chosen === null) return note(turn, 'noStep', event.versionId);
  const target = chosen ?? turn.state.stepId;
  const refusal = refuse(turn, target);
  if (refusal) return note(turn, refusal, event.versionId);
  const { moved: _, ...before } = turn.state;
  const old = visitKey(turn);
  rename(turn, event);
  renameTimers(turn, old);
  goOnThere(turn, target);
  if (event.moveId === undefined) return;
  const steps = Object.keys(event.steps).length > 0 ? { steps: event.steps } : {};
  patch(turn, { moved: { moveId: event.moveId, at: turn.now, before, ...steps } });
}

function goOnThere(turn: Turn, target: string): void {
  const step = stepOf(turn, target);
  if (turn.state.paused) return;
  if (step?.kind === 'stage') moveStage(turn, step);
  if (step?.kind === 'ask') moveAsk(turn, step);
}

function refuse(turn: Turn, target: string): NoteCode | undefined {
  if (turn.state.step.kind === 'ended') return 'ended';
  if (waitingDecision(turn)) return 'decisionWaits';
  if (Object.keys(turn.state.pending).length > 0) return 'messageOnItsWay';
  const kind = stepOf(turn, target)?.kind;
  const isSame = kind === turn.state.step.kind || (kind === 'branch' && turn.state.step.kind === 'wait');
  return isSame ? undefined : 'unknownStep';
}

/**
 * Visits and loop counts follow a step that has another id; where both ids were visited the greater number goes on. A step whose new id was visited
 * before is visited once more: what that visit has told and left there is not what this one has.
 */
function rename(turn: Turn, { steps, versionId }: Moved): void {
  const { state } = turn;
  const name = (stepId: string) => own(steps, stepId) ?? stepId;
  const visits: Record<string, number> = {};
  for (const [stepId, visit] of Object.entries(state.visits)) {
    visits[stepId] = Math.max(visits[stepId] ?? 0, visit);
    visits[name(stepId)] = Math.max(visits[name(stepId)] ?? 0, visit);
  }
  const taken: Record<string, number> = {};
  for (const [key, times] of Object.entries(state.taken)) {
    const dot = key.indexOf('.');
    const renamed = `${name(key.slice(0, dot))}${key.slice(dot)}`;
    taken[renamed] = (taken[renamed] ?? 0) + times;
  }
  const obligations: Record<string, Obligation> = {};
  for (const [id, obligation] of Object.entries(state.obligations))
    obligations[id] = { ...obligation, stepId: name(obligation.stepId) };
  const stepId = name(state.stepId);
  if (stepId !== state.stepId && own(state.visits, stepId) !== undefined) visits[stepId] = (visits[stepId] ?? 0) + 1;
  const visit = visits[stepId] ?? state.visit;
  const tasks: Record<string, Task> = {};
  for (const [key, task] of Object.entries(state.tasks)) {
    tasks[key] = { ...task, stepId: name(task.stepId), visit: isHere(turn, task) ? visit : task.visit };
  }
  patch(turn, { versionId, stepId, visit, visits, taken, obligations, tasks });
  // Its message has not been ordered, else nobody is moved: it will be under the new id.
  if (state.step.kind === 'message') patch(turn, { step: { ...state.step, messageKey: messageKeyOf(turn) } });
}

/** Timers carry their visit in their id, and go on under the new one with their instants. */
function renameTimers(turn: Turn, old: string): void {
  if (old === visitKey(turn)) return;
  const timers = cancelTimers(turn);
  for (const [timerId, timer] of Object.entries(timers)) {
    const rest = timerId.startsWith(`${old}/`) ? timerId.slice(old.length) : undefined;
    setTimer(turn, rest === undefined ? timerId : `${visitKey(turn)}${rest}`, timer);
  }
}

function moveStage(turn: Turn, stage: StageStep): void {
  const { step } = turn.state;
  const obligation = step.kind === 'stage' ? obligationOf(turn, step.obligationId) : undefined;
  if (step.kind !== 'stage' || obligation?.status !== 'open') return;
  const from = countsFrom(step, stage, obligation);
  const [reckoned = obligation.due] = instantsOf(turn.lookup, [promiseAsk(step, stage, obligation)], obligation.due);
  // After a holding text the date is one that the version never promised: it stands as told.
  if (obligation.round === 0 && reckoned > turn.now) bringForward(turn, obligation.id, reckoned);
  const due = obligationOf(turn, obligation.id)?.due ?? obligation.due;
  armLadder(turn, stage, { from, due, rungs: obligation.round === 0 });
}

function moveAsk(turn: Turn, step: AskStep): void {
  const { deadline } = turn.state.step as Extract<State['step'], { kind: 'ask' }>;
  if (deadline === null) return;
  cancelReminders(turn);
  armReminders(turn, step.reminders, deadline);
}
