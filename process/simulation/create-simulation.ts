import { exitsOf } from '../definition/exits-of.ts';
import type { Event, Instant, State } from '../interpreter/contract.ts';
import { isOver } from '../interpreter/is-over.ts';
import { blankState } from '../interpreter/transition.ts';
import { answerAsk } from '../reckoning/answer-ask.ts';
import { drive } from '../reckoning/drive.ts';
import type { ChosenAct } from './chosen.ts';
import { eventOf } from './data.ts';
import { after, planAct, react } from './people.ts';
import { createRandom } from './random.ts';
import { emptyBook, type Happened, record, type SimulatedRun } from './record.ts';
import { type Planned, plan, type Setting, type SimulationInput } from './setting.ts';
import { worldOf } from './world-of.ts';

export type Simulation = {
  /** The virtual clock: the instant of what happened last. */
  readonly now: () => Instant;
  readonly state: () => State;
  /** The next thing that happens; null where nothing will within the time. */
  step(): Happened | null;
  /** Somebody does something now, whatever the behaviour says. */
  act(act: ChosenAct, at?: Instant): Happened;
  run(): SimulatedRun;
  result(): SimulatedRun;
};

const day = 86_400_000;
/** More than this happens, in all or without a moment passing, only in a drawing that goes round in circles. */
const most = { happenings: 2_500, atOnce: 250 } as const;

/** One candidate on a virtual clock, driven by the same interpreter as a real run. The same input happens the same way. */
export function createSimulation(input: SimulationInput): Simulation {
  const setting = begin(input);
  return {
    now: () => setting.now,
    state: () => setting.state,
    step: () => step(setting),
    act: (act, at = setting.now) => apply(setting, eventOf(setting, act, at)),
    run: () => {
      runToEnd(setting);
      return result(setting);
    },
    result: () => result(setting),
  };
}

function begin(input: SimulationInput): Setting {
  const setting: Setting = {
    input,
    random: createRandom(input.seed),
    book: emptyBook(),
    until: input.until ?? input.start + 400 * day,
    answer: (ask) =>
      (ask.kind === 'branch' ? forcedExit(setting, ask.stepId) : undefined) ?? answerAsk(ask, setting.world),
    world: worldOf(input.definition, input.calendar, input.candidate, input.window),
    state: blankState(input.definition, input.start),
    now: input.start,
    planned: [],
  };
  plan(setting, input.start, () => ({ kind: 'started', at: input.start }));
  for (const [chosen, { at, act }] of (input.chosen ?? []).entries())
    setting.planned.push({ at, chosen, make: () => eventOf(setting, act, at) });
  const { withdraws } = input.behaviour;
  if (withdraws) planAct(setting, after(setting, input.start, withdraws), () => ({ kind: 'withdrawn' }));
  return setting;
}

function runToEnd(setting: Setting): void {
  let atOnce = 0;
  for (let happened = 0; happened < most.happenings && atOnce < most.atOnce; happened += 1) {
    const before = setting.now;
    if (!step(setting)) return;
    atOnce = setting.now === before ? atOnce + 1 : 0;
  }
}

function step(setting: Setting): Happened | null {
  for (;;) {
    if (isOver(setting.state) && setting.state.visit > 0) return null;
    const timer = earliestTimer(setting.state);
    const act = earliestAct(setting.planned);
    const at = Math.min(timer?.due ?? Number.POSITIVE_INFINITY, act?.at ?? Number.POSITIVE_INFINITY);
    if (at > setting.until) return null;
    if (timer && timer.due === at)
      return apply(setting, {
        kind: 'timerFired',
        at: Math.max(at, setting.now),
        timerId: timer.timerId,
        due: timer.due,
      });
    if (!act) return null;
    setting.planned.splice(setting.planned.indexOf(act), 1);
    const event = act.make();
    if (event) return applyPlanned(setting, act, event);
  }
}

function earliestTimer(state: State): { timerId: string; due: Instant } | undefined {
  let found: { timerId: string; due: Instant } | undefined;
  for (const timerId in state.timers) {
    const due = state.timers[timerId]?.due;
    if (due !== undefined && (!found || due < found.due)) found = { timerId, due };
  }
  return found;
}

/** What happens by itself at an instant happens before what somebody chose to do then. */
function earliestAct(planned: readonly Planned[]): Planned | undefined {
  let found: Planned | undefined;
  for (const act of planned) {
    const isBefore = !found || act.at < found.at;
    const isRather = found?.at === act.at && found.chosen !== undefined && act.chosen === undefined;
    if (isBefore || isRather) found = act;
  }
  return found;
}

function forcedExit({ input, state }: Setting, stepId: string): string | undefined {
  const exits = input.branches?.[stepId];
  const step = input.definition.steps[stepId];
  if (!exits || !step) return undefined;
  const passages = exitsOf(step).reduce((sum, exit) => sum + (state.taken[`${stepId}.${exit}`] ?? 0), 0);
  return exits[Math.min(passages, exits.length - 1)];
}

function applyPlanned(setting: Setting, { chosen }: Planned, event: Event): Happened {
  const happened = apply(setting, event);
  const note = chosen === undefined ? undefined : happened.commands.find(({ kind }) => kind === 'note');
  if (chosen !== undefined && note?.kind === 'note') setting.book.refused.push({ index: chosen, code: note.code });
  return happened;
}

function apply(setting: Setting, event: Event): Happened {
  setting.now = Math.max(setting.now, event.at);
  const { state, commands } = drive(setting.input.definition, setting.state, event, setting.answer);
  setting.state = state;
  record(setting.book, event, commands);
  const happened = { event, commands, stepId: state.stepId };
  if (setting.input.keepTimeline !== false) setting.book.timeline.push(happened);
  for (const command of commands) react(setting, command);
  return happened;
}

function result(setting: Setting): SimulatedRun {
  const { book, state, input } = setting;
  return {
    startedAt: input.start,
    endedAt: book.ended?.at ?? null,
    outcome: book.ended?.outcome ?? null,
    over: isOver(state),
    messages: [...book.messages.values()],
    obligations: [...book.obligations.values()],
    visits: book.visits,
    timeline: book.timeline,
    notes: book.notes,
    refused: book.refused,
    state,
    data: setting.world.data,
  };
}
