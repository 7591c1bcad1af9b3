import { awaitedField } from '../definition/awaited-field.ts';
import { addWorkingHours } from '../calendar/working-hours.ts';
import type { Command, Deliver, Event, Instant, State } from '../interpreter/contract.ts';
import { addSpan } from '../reckoning/move-by-span.ts';
import type { Delay } from './behaviour.ts';
import type { ChosenAct } from './chosen.ts';
import { eventOf, setField } from './data.ts';
import { otherChannelOf } from './channel-of.ts';
import { plan, type Setting } from './setting.ts';

/** What the world around the run does about a command. */
export function react(setting: Setting, command: Command): void {
  if (command.kind === 'deliver') planReceipt(setting, command);
  if (command.kind === 'redeliver') planCall(setting, command.messageKey);
  if (command.kind === 'enterStep') planPeople(setting, command.stepId);
  if (command.kind === 'openTask') planTask(setting, command);
}

function planReceipt(setting: Setting, { messageKey, due, bound, channels }: Deliver): void {
  const { behaviour, candidate } = setting.input;
  const { delivery } = behaviour;
  const leavesAt = Math.max(due, setting.now);
  const isPending = () => Object.hasOwn(setting.state.pending, messageKey);
  const other = delivery === 'otherChannel' ? otherChannelOf(channels, candidate) : null;
  if (delivery === 'dead' || (delivery === 'otherChannel' && other === null)) {
    const gaveUpAt = Math.max(leavesAt, bound?.giveUpAt ?? leavesAt);
    return plan(setting, gaveUpAt, () =>
      isPending() ? { kind: 'undeliverable', at: gaveUpAt, messageKey, reason: 'noChannel' } : null,
    );
  }
  plan(setting, leavesAt, () =>
    isPending() ? { kind: 'delivered', at: leavesAt, messageKey, otherChannel: other !== null } : null,
  );
  if (delivery !== 'bounces') return;
  const at = leavesAt + 3_600_000;
  plan(setting, at, () =>
    Object.hasOwn(setting.state.heard, messageKey) ? { kind: 'bounced', at, messageKey, acceptedAt: leavesAt } : null,
  );
}

/** Where everything bounces, no other channel helps. */
function planCall(setting: Setting, messageKey: string): void {
  const at = setting.now;
  plan(setting, at, () =>
    Object.hasOwn(setting.state.pending, messageKey)
      ? { kind: 'undeliverable', at, messageKey, reason: 'noChannel' }
      : null,
  );
}

function planPeople(setting: Setting, stepId: string): void {
  const step = setting.input.definition.steps[stepId];
  const { stages, asks } = setting.input.behaviour;
  const stage = stages[stepId];
  const ask = asks[stepId];
  if (step?.kind === 'stage' && stage?.books && stage.books !== 'never' && step.meeting)
    return planMeeting(setting, stage.books, stage.meets);
  if (step?.kind === 'stage' && stage && stage.decides !== 'never')
    return planDecision(setting, setting.now, stage.decides);
  if (step?.kind !== 'ask' || !ask || ask.answers === 'never') return;
  const exitId = inOrder(setting, stepId, ask.inOrder) ?? setting.random.pick(ask.exits);
  if (exitId === undefined) return;
  const { visit } = setting.state;
  const at = after(setting, setting.now, ask.answers);
  plan(setting, at, () => {
    if (setting.state.step.kind === 'ended' || setting.state.stepId !== stepId || setting.state.visit !== visit)
      return null;
    return eventOf(setting, { kind: 'answered', exitId }, at);
  });
}

function planMeeting(setting: Setting, books: Delay, meets: Delay = { from: 1, to: 5, unit: 'workingDays' }): void {
  const bookedAt = after(setting, setting.now, books);
  const startsAt = after(setting, bookedAt, meets);
  const endsAt = startsAt + 3_600_000;
  planAct(setting, bookedAt, () => ({ kind: 'meetingBooked', startsAt, endsAt }));
  planAct(setting, endsAt, () => ({ kind: 'met', endedAt: endsAt }));
  const decides = setting.input.behaviour.stages[setting.state.stepId]?.decides;
  if (decides && decides !== 'never') planDecision(setting, endsAt, decides);
}

function planDecision(setting: Setting, from: Instant, decides: Delay): void {
  const { stepId } = setting.state;
  const { exits = {}, inOrder: ordered } = setting.input.behaviour.stages[stepId] ?? {};
  const chosen = inOrder(setting, stepId, ordered);
  planAct(setting, after(setting, from, decides), () => {
    if (chosen !== undefined) return { kind: 'decided', exitId: chosen };
    const open = Object.entries(exits).filter(([exitId]) => !isUsedUp(setting, stepId, exitId));
    const exitId = setting.random.pick(Object.fromEntries(open));
    return exitId === undefined ? null : { kind: 'decided', exitId };
  });
}

/** The exit that is meant for this visit of the step. */
function inOrder(setting: Setting, stepId: string, exits: readonly string[] | undefined): string | undefined {
  const visits = setting.state.visits[stepId] ?? 1;
  return exits?.[Math.min(visits, exits.length) - 1];
}

function isUsedUp(setting: Setting, stepId: string, exitId: string): boolean {
  const step = setting.input.definition.steps[stepId];
  const limit = step?.kind === 'stage' ? step.exits[exitId]?.limit : undefined;
  return limit !== undefined && (setting.state.taken[`${stepId}.${exitId}`] ?? 0) >= limit.times;
}

function planTask(setting: Setting, { about, messageKey, stepId, due }: Extract<Command, { kind: 'openTask' }>): void {
  const { phones } = setting.input.behaviour;
  if (phones === 'never') return;
  const drawn = after(setting, setting.now, phones);
  // A task shows when it is due, and who phones at all phones before.
  const at = due !== undefined && due > setting.now ? Math.min(drawn, due) : drawn;
  if (about === 'missingDate') {
    plan(setting, at, () => (setting.state.stepId === stepId ? fillDates(setting, at) : null));
    return;
  }
  if (messageKey === undefined || about === 'lateBounce') return;
  const isOpen = () => Object.values(setting.state.tasks).some(({ message }) => message?.messageKey === messageKey);
  plan(setting, at, () => (isOpen() ? eventOf(setting, { kind: 'confirmed', messageKey }, at) : null));
}

/** Somebody writes a date into the field that the step waits for: ten working days on. */
function fillDates(setting: Setting, at: Instant): Event {
  const field = awaitedField(setting.input.definition.steps[setting.state.stepId]);
  if (field !== undefined) setField(setting, field);
  return { kind: 'dataChanged', at };
}

/** Plans an act for the visit where the run stands now; elsewhere it is not done. */
export function planAct(setting: Setting, at: Instant, make: () => ChosenAct | null): void {
  const { stepId, visit } = setting.state;
  plan(setting, at, () => {
    const act = make();
    const isHere = setting.state.stepId === stepId && setting.state.visit === visit;
    const isAnywhere = act?.kind === 'withdrawn' && setting.state.step.kind !== 'ended';
    return act && (isHere || isAnywhere) && !isIdle(setting.state, act) ? eventOf(setting, act, at) : null;
  });
}

/** What people see on their screen keeps them from acts that have no meaning any more. */
function isIdle(state: State, act: ChosenAct): boolean {
  if (state.step.kind !== 'stage') return act.kind === 'met' || act.kind === 'meetingBooked' || act.kind === 'decided';
  if (act.kind === 'met') return state.step.meeting === null || state.step.decision !== null;
  return (act.kind === 'meetingBooked' || act.kind === 'decided') && state.step.decision !== null;
}

/** The delay drawn and reckoned; people act in working hours, whatever the unit. */
export function after(setting: Setting, from: Instant, delay: Delay): Instant {
  const amount = setting.random.whole(delay.from, delay.to);
  const at = addSpan(setting.input.calendar, { amount, unit: delay.unit }, from);
  return delay.unit === 'minutes' ? at : Math.max(from, addWorkingHours(setting.input.calendar, at, 0));
}
