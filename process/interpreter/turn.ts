import type { Definition, Responsible, StageStep, Step } from '../definition/schema.ts';
import type { Command, Event, Instant, NoteCode, State, Task, Timer } from './contract.ts';
import type { Lookup } from './facts.ts';
import { own, without } from './own.ts';

/** One event being applied: the state is replaced, never changed in place, and the commands gather in their order. */
export type Turn = {
  readonly definition: Definition;
  readonly event: Event;
  readonly now: Instant;
  readonly lookup: Lookup;
  readonly commands: Command[];
  state: State;
  /** What is ordered now goes to many people at once. */
  isForMany: boolean;
};

export function patch(turn: Turn, change: Partial<State>): void {
  turn.state = { ...turn.state, ...change };
}

/** The event was late or impossible: nothing changes, and the note says why. */
export function note(turn: Turn, code: NoteCode, reference?: string): void {
  turn.commands.push({ kind: 'note', code, event: turn.event.kind, ...(reference === undefined ? {} : { reference }) });
}

export function setTimer(turn: Turn, timerId: string, timer: Timer): void {
  patch(turn, { timers: { ...turn.state.timers, [timerId]: timer } });
  turn.commands.push({ kind: 'setTimer', timerId, due: timer.due });
}

export function cancelTimer(turn: Turn, timerId: string): void {
  if (!Object.hasOwn(turn.state.timers, timerId)) return;
  patch(turn, { timers: without(turn.state.timers, timerId) });
  turn.commands.push({ kind: 'cancelTimer', timerId });
}

const isOfVisit = ({ rule }: Timer) => rule.kind !== 'task';

/** The timer of a call that a person has been asked to make. It outlives the visit, as the task does. */
export const taskTimer = (taskKey: string) => `task/${taskKey}`;

/** Cancels the timers whose rule fits; without a test all but those of tasks. Answers those that were running. */
export function cancelTimers(turn: Turn, fits: (timer: Timer) => boolean = isOfVisit): Record<string, Timer> {
  const cancelled: Record<string, Timer> = {};
  for (const [timerId, timer] of Object.entries(turn.state.timers)) {
    if (!fits(timer)) continue;
    cancelled[timerId] = timer;
    cancelTimer(turn, timerId);
  }
  return cancelled;
}

export function openTask(
  turn: Turn,
  key: string,
  task: Task,
  details: { readonly to: readonly Responsible[]; readonly due?: Instant },
): void {
  if (Object.hasOwn(turn.state.tasks, key)) return;
  patch(turn, { tasks: { ...turn.state.tasks, [key]: task } });
  turn.commands.push({
    kind: 'openTask',
    key,
    about: task.about,
    to: details.to,
    stepId: task.stepId,
    ...(task.messageKey === undefined ? {} : { messageKey: task.messageKey }),
    ...(details.due === undefined ? {} : { due: details.due }),
  });
}

export function closeTask(turn: Turn, key: string): void {
  if (!Object.hasOwn(turn.state.tasks, key)) return;
  patch(turn, { tasks: without(turn.state.tasks, key) });
  turn.commands.push({ kind: 'closeTask', key });
  cancelTimer(turn, taskTimer(key));
}

/** Whether a task belongs to the visit where the run stands, also where a move has given its step another id: what it tells keeps its key. */
export const isHere = ({ state }: Turn, task: Pick<Task, 'stepId' | 'visit'>): boolean =>
  task.stepId === state.stepId && task.visit === state.visit;

/** Closes the tasks of this kind that belong to the visit where the run stands. */
export function closeTasksAbout(turn: Turn, about: Task['about']): void {
  for (const [key, task] of Object.entries(turn.state.tasks))
    if (task.about === about && isHere(turn, task)) closeTask(turn, key);
}

/** The next number for keys that come again within one visit. */
export function count(turn: Turn): number {
  patch(turn, { counter: turn.state.counter + 1 });
  return turn.state.counter;
}

export function stepOf(turn: Pick<Turn, 'definition'>, stepId: string): Step | undefined {
  return own(turn.definition.steps, stepId);
}

/** The stage where the run stands; undefined where it stands elsewhere. */
export function currentStage(turn: Turn): StageStep | undefined {
  const step = turn.state.step.kind === 'stage' ? stepOf(turn, turn.state.stepId) : undefined;
  return step?.kind === 'stage' ? step : undefined;
}

/** Who looks after a step: the people responsible for a stage, elsewhere the recruiters of the job. */
export function responsibleFor(turn: Pick<Turn, 'definition'>, stepId: string): readonly Responsible[] {
  const step = stepOf(turn, stepId);
  if (step?.kind === 'stage') return step.responsible;
  return [{ kind: 'role', role: 'recruiter' }];
}

/** The prefix of everything that belongs to the visit where the run stands. */
export function visitKey(turn: Turn): string {
  return `${turn.state.stepId}/${turn.state.visit}`;
}
