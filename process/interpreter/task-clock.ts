import type { Responsible } from '../definition/schema.ts';
import type { Ask, Instant, Task, Timer } from './contract.ts';
import { instantsOf } from './facts.ts';
import { own } from './own.ts';
import { responsibleFor, setTimer, stepOf, taskTimer, type Turn } from './turn.ts';

const actions = ['remind', 'escalate', 'page'] as const;
/** From this round on somebody is paged, each time one further up. */
const firstPage = actions.length - 1;

/**
 * Whoever is asked to tell a candidate something is reminded of it like of a stage: half-way to its date, then those next responsible, then
 * pages, until it is told. Where the date has passed already, or there is none, as where a run stands still for want of a date, the first page
 * comes after two working hours.
 */
export function startTaskClock(turn: Turn, key: string, due: Instant | undefined): void {
  const round = due !== undefined && due > turn.now ? 0 : firstPage;
  arm(turn, key, { round, ...(due === undefined ? {} : { due }) });
}

/** It has not been done: somebody hears of it, and the next round is set. */
export function remindOfTask(turn: Turn, { rule }: Timer): void {
  if (rule.kind !== 'task') return;
  const { taskKey, round, due } = rule;
  const task = own(turn.state.tasks, taskKey);
  if (!task) return;
  const about = actions[Math.min(round, firstPage)] ?? 'page';
  const level = Math.max(0, round - firstPage + 1);
  turn.commands.push({
    kind: 'notifyStaff',
    key: `${taskTimer(taskKey)}/${round}`,
    about,
    to: peopleFor(turn, task, round),
    stepId: task.stepId,
    level,
    task: taskKey,
    ...(due === undefined ? {} : { due }),
  });
  arm(turn, taskKey, { round: round + 1, ...(due === undefined ? {} : { due }) });
}

function arm(turn: Turn, taskKey: string, { round, due }: { readonly round: number; readonly due?: Instant }): void {
  const [at = turn.now] = instantsOf(turn.lookup, [nextAsk(turn, round, due)], turn.now);
  const isInTime = due !== undefined && due > turn.now;
  // Two working hours before the date may have passed: then its own instant is the last one in time.
  const next = round === firstPage && isInTime && at <= turn.now ? due : at;
  setTimer(turn, taskTimer(taskKey), {
    due: next,
    rule: { kind: 'task', taskKey, round, ...(due === undefined ? {} : { due }) },
  });
}

function nextAsk({ now }: Turn, round: number, due: Instant | undefined): Ask {
  if (round > firstPage) return { kind: 'add', span: { amount: 8, unit: 'workingHours' }, from: now };
  if (due === undefined || due <= now) return { kind: 'add', span: { amount: 2, unit: 'workingHours' }, from: now };
  if (round === firstPage) return { kind: 'back', workingHours: 2, from: due };
  return { kind: 'percent', from: now, to: due, percent: 50 };
}

/** Those of the stage's own ladder; elsewhere the manager, then the administrators. */
function peopleFor(turn: Turn, { stepId }: Task, round: number): readonly Responsible[] {
  const step = stepOf(turn, stepId);
  if (round === 0) return responsibleFor(turn, stepId);
  const pages: readonly (readonly Responsible[])[] =
    step?.kind === 'stage'
      ? step.ladder.pages
      : [[{ kind: 'role', role: 'manager' }], [{ kind: 'role', role: 'administrator' }]];
  const escalation =
    step?.kind === 'stage' ? step.ladder.rungs.find(({ action }) => action === 'escalate')?.to : undefined;
  if (round < firstPage && escalation) return escalation;
  return pages[Math.min(round - firstPage, pages.length - 1)] ?? pages[0] ?? responsibleFor(turn, stepId);
}
