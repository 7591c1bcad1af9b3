import type { StageStep } from '../definition/schema.ts';
import type { Ask, Instant, Timer } from './contract.ts';
import { factsOf, instantsOf } from './facts.ts';
import { changeObligation, obligationOf } from './obligations.ts';
import { leavesBefore, orderMessage } from './order-message.ts';
import { cancelTimer, cancelTimers, currentStage, patch, setTimer, type Turn, visitKey } from './turn.ts';

/** From when the working time of the rungs counts, and the told date towards which it runs. */
export type Course = { readonly from: Instant; readonly due: Instant; readonly rungs: boolean };

/** Arms rungs and holding text of the visit where the run stands; what ran before falls. Rungs that lie in the past never fire. */
export function armLadder(turn: Turn, stage: StageStep, course: Course): void {
  const rungs = course.rungs ? stage.ladder.rungs : [];
  const percents: Ask[] = rungs.map(({ at }) => ({ kind: 'percent', from: course.from, to: course.due, percent: at }));
  const dues = instantsOf(turn.lookup, [...percents, holdingAsk(stage, course.due)], course.from);
  const holding = inWindow(turn, course.from, dues[rungs.length] ?? course.from, course.due);
  silenceLadder(turn);
  rungs.forEach((rung, index) => {
    const due = dues[index] ?? holding;
    if (due <= turn.now || due >= holding) return;
    const timer: Timer = { due, rule: { kind: 'rung', index, percent: rung.at, action: rung.action } };
    setTimer(turn, `${visitKey(turn)}/rung/${index}`, timer);
  });
  setHolding(turn, holding);
}

/** Cancels rungs and holding text; answers them as they were. */
export function silenceLadder(turn: Turn): void {
  for (const [timerId, timer] of Object.entries(turn.state.timers))
    if (timer.rule.kind === 'rung' || timer.rule.kind === 'holding') cancelTimer(turn, timerId);
}

/** The instant of the holding text for a told date: in the last sending window before, half-way where the promise is shorter. */
export function holdingInstant(turn: Turn, stage: StageStep, from: Instant, due: Instant): Instant {
  const [back = from] = instantsOf(turn.lookup, [holdingAsk(stage, due)], from);
  return inWindow(turn, from, back, due);
}

function inWindow(turn: Turn, from: Instant, back: Instant, due: Instant): Instant {
  if (back <= from) return from + Math.max(0, Math.floor((due - from) / 2));
  const [last] = factsOf(turn.lookup, [{ kind: 'lastWindow', from, promise: back }]);
  return typeof last === 'number' && last > from ? last : back;
}

function holdingAsk(stage: StageStep, due: Instant): Ask {
  return { kind: 'back', workingHours: stage.ladder.holdingBefore.amount, from: due };
}

function setHolding(turn: Turn, due: Instant): void {
  if (turn.state.step.kind !== 'stage') return;
  const { obligationId } = turn.state.step;
  const round = (obligationOf(turn, obligationId)?.round ?? 0) + 1;
  setTimer(turn, `${visitKey(turn)}/holding`, { due, rule: { kind: 'holding', obligationId, round } });
}

/** A rung: tells staff, unless a higher one is overdue too (after downtime only the highest fires). */
export function climbRung(turn: Turn, timer: Timer): void {
  const stage = currentStage(turn);
  if (!stage || timer.rule.kind !== 'rung') return;
  if (isOvertaken(turn, timer)) return;
  dropLower(turn, timer);
  const rung = stage.ladder.rungs[timer.rule.index];
  const due = obligationOf(turn, obligationHere(turn))?.due;
  if (!rung) return;
  turn.commands.push({
    kind: 'notifyStaff',
    // With its instant: when the promise was reckoned anew, the same rung is another one.
    key: `${visitKey(turn)}/rung/${timer.rule.index}/${timer.due}`,
    about: rung.action,
    to: rung.to,
    stepId: turn.state.stepId,
    level: 0,
    ...(due === undefined ? {} : { due }),
  });
}

function isOvertaken(turn: Turn, timer: Timer): boolean {
  return Object.values(turn.state.timers).some(
    (other) =>
      other.due <= turn.now && (other.rule.kind === 'rung' || other.rule.kind === 'holding') && other.due > timer.due,
  );
}

function dropLower(turn: Turn, timer: Timer): void {
  for (const [timerId, other] of Object.entries(turn.state.timers))
    if (other.rule.kind === 'rung' && other.due <= timer.due) cancelTimer(turn, timerId);
}

/**
 * Nobody acted in time: the honest holding text leaves with a new date, the next one is armed before that date whether or not this one
 * arrives, and the page goes one level further up.
 */
export function sendHolding(turn: Turn): void {
  const stage = currentStage(turn);
  const obligation = obligationOf(turn, obligationHere(turn));
  if (!stage || obligation?.status !== 'open') return;
  const from = Math.max(turn.now, obligation.due);
  const { updateInterval } = stage.ladder;
  const [due = from] = instantsOf(turn.lookup, [{ kind: 'add', span: updateInterval, from, promise: true }], from);
  const leaves = leavesBefore(turn, turn.now, obligation.due);
  const round = obligation.round + 1;
  silenceLadder(turn);
  orderMessage(turn, {
    messageKey: `${visitKey(turn)}/holding/${round}`,
    purpose: 'holding',
    stepId: turn.state.stepId,
    visit: turn.state.visit,
    text: { text: stage.ladder.holdingText, channels: stage.ladder.holdingChannels },
    leaves,
    tells: { obligationId: obligation.id, due },
    urgent: true,
  });
  changeObligation(turn, obligation.id, { round });
  page(turn, stage, round, obligation.due);
  setHolding(turn, holdingInstant(turn, stage, turn.now, due));
}

/** A holding instant has passed unheard, and the decision that is to be planned does not answer in its place: the candidate hears the holding text first. */
export function holdOverdue(turn: Turn): void {
  const overdue = cancelTimers(turn, ({ due, rule }) => isHolding(rule.kind) && due <= turn.now);
  if (Object.keys(overdue).length === 0) return;
  patch(turn, { paused: null });
  sendHolding(turn);
}

const isHolding = (kind: Timer['rule']['kind']) => kind === 'holding' || kind === 'pauseEnds';

function page(turn: Turn, stage: StageStep, level: number, due: Instant): void {
  const { pages } = stage.ladder;
  const to = pages[Math.min(level, pages.length) - 1] ?? stage.responsible;
  const { stepId } = turn.state;
  turn.commands.push({
    kind: 'notifyStaff',
    key: `${visitKey(turn)}/page/${level}`,
    about: 'page',
    to,
    stepId,
    level,
    due,
  });
  if (turn.now <= due) return;
  const late = `${visitKey(turn)}/late/${level}`;
  turn.commands.push({ kind: 'notifyStaff', key: late, about: 'late', to: stage.responsible, stepId, level, due });
}

/** Puts timers back that were silenced. Of ladder timers that became overdue meanwhile only the highest is left to fire. */
export function restoreTimers(turn: Turn, silenced: Readonly<Record<string, Timer>>): void {
  const entries = Object.entries(silenced);
  const overdue = entries.filter(([, timer]) => isLadder(timer) && timer.due <= turn.now);
  const highest = Math.max(...overdue.map(([, timer]) => timer.due));
  for (const [timerId, timer] of entries) {
    if (isLadder(timer) && timer.due <= turn.now && timer.due < highest) continue;
    setTimer(turn, timerId, timer);
  }
}

const isLadder = (timer: Timer) => timer.rule.kind === 'rung' || timer.rule.kind === 'holding';

function obligationHere(turn: Turn): string {
  return turn.state.step.kind === 'stage' ? turn.state.step.obligationId : '';
}
