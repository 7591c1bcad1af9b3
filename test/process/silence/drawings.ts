import type {
  AskStep,
  Definition,
  MessageStep,
  StageExit,
  Step,
  WaitStep,
} from '../../../process/definition/schema.ts';
import {
  ask,
  branch,
  definitionOf,
  end,
  limitOf,
  meetingStage,
  message,
  rejectExit,
  stage,
  stageExit,
  start,
  text,
  wait,
} from '../interpreter/definitions.ts';

const hours = (amount: number) => ({ amount, unit: 'hours' }) as const;
const workingHours = (amount: number) => ({ amount, unit: 'workingHours' }) as const;
const workingDays = (amount: number) => ({ amount, unit: 'workingDays' }) as const;
const calendarDays = (amount: number) => ({ amount, unit: 'calendarDays' }) as const;
const entering = (
  within:
    | ReturnType<typeof hours>
    | ReturnType<typeof workingHours>
    | ReturnType<typeof workingDays>
    | ReturnType<typeof calendarDays>,
) => ({ from: 'entering', within }) as const;
const undo = (amount: number) => ({ amount, unit: 'hours' }) as const;
const narrow = { days: [1, 2, 3, 4, 5], opens: '09:00', closes: '12:00' };
const waiting = (span: WaitStep['for'] extends infer F ? (F extends { span: infer S } ? S : never) : never): Step => ({
  ...(wait as WaitStep),
  for: { kind: 'span', span },
});
const saying = (kind: 'now' | 'nextWindow'): Step => ({ ...(message as MessageStep), when: { kind } });
const asking = (change: Partial<AskStep>): Step => ({ ...(ask as AskStep), ...change });
const ends = { hired: end('hired'), rejected: end('rejected') };
const one = (change: Parameters<typeof stage>[0]) =>
  definitionOf(
    { start, only: stage({ undoWindow: undo(2), ...change }), ...ends },
    { start: { next: 'only' }, only: { advance: 'hired', reject: 'rejected' } },
  );
const silentExit = (): StageExit => {
  const { message: _, ...exit } = stageExit({ owes: 'nothing' });
  return exit;
};

/** Small drawings of every kind of step, each for one thing that silence hangs on. */
export const drawings: Record<string, Definition> = {
  'one stage of two working days': one({ promise: entering(workingDays(2)) }),
  'a promise in calendar days, which may end on a Sunday': one({ promise: entering(calendarDays(3)) }),
  'a promise in working hours': one({ promise: entering(workingHours(12)) }),
  'a promise in plain hours': one({ promise: entering(hours(30)) }),
  'an undo window longer than the promise': one({ promise: entering(workingDays(1)), undoWindow: undo(40) }),
  'an exit with a narrower window': one({
    promise: entering(workingDays(2)),
    exits: { advance: stageExit({ window: narrow }), reject: rejectExit },
  }),
  'holding texts a day before the promise': one({
    promise: entering(workingDays(3)),
    ladder: {
      ...stage().ladder,
      holdingBefore: { amount: 9, unit: 'workingHours' },
      updateInterval: { amount: 1, unit: 'workingDays' },
    },
  }),
  'two stages': definitionOf(
    {
      start,
      first: stage({
        promise: entering(workingDays(1)),
        undoWindow: undo(2),
        exits: { on: stageExit({ window: narrow }) },
      }),
      second: stage({ promise: entering(workingDays(3)), undoWindow: undo(1) }),
      ...ends,
    },
    { start: { next: 'first' }, first: { on: 'second' }, second: { advance: 'hired', reject: 'rejected' } },
  ),
  'a stage that is gone round once at most': definitionOf(
    {
      start,
      only: stage({
        promise: entering(workingDays(1)),
        undoWindow: undo(1),
        exits: { on: stageExit(), again: stageExit({ limit: limitOf(1, 'on') }) },
      }),
      ...ends,
    },
    { start: { next: 'only' }, only: { on: 'hired', again: 'only' } },
  ),
  'an exit without a message before one that answers': definitionOf(
    {
      start,
      only: stage({
        promise: entering(workingDays(2)),
        undoWindow: undo(1),
        exits: { on: silentExit(), reject: rejectExit },
      }),
      message: saying('nextWindow'),
      ...ends,
    },
    { start: { next: 'only' }, only: { on: 'message', reject: 'rejected' }, message: { next: 'hired' } },
  ),
  'a meeting': definitionOf(
    {
      start,
      interview: meetingStage({
        undoWindow: undo(1),
        promise: { from: 'meeting', within: workingDays(1), bookedBy: workingDays(2) },
        exits: { on: stageExit(), reject: rejectExit },
      }),
      ...ends,
    },
    { start: { next: 'interview' }, interview: { on: 'hired', reject: 'rejected' } },
  ),
  'a message, a wait and a message': definitionOf(
    { start, first: saying('nextWindow'), wait: waiting(workingDays(2)), last: saying('now'), closed: end('closed') },
    { start: { next: 'first' }, first: { next: 'wait' }, wait: { next: 'last' }, last: { next: 'closed' } },
  ),
  'a wait of calendar days before the end': definitionOf(
    { start, first: saying('nextWindow'), wait: waiting(calendarDays(5)), closed: end('closed') },
    { start: { next: 'first' }, first: { next: 'wait' }, wait: { next: 'closed' } },
  ),
  'a wait of hours before a message in its window': definitionOf(
    { start, wait: waiting(hours(20)), last: saying('nextWindow'), closed: end('closed') },
    { start: { next: 'wait' }, wait: { next: 'last' }, last: { next: 'closed' } },
  ),
  'a question with a reminder': definitionOf(
    {
      start,
      ask: asking({ deadline: calendarDays(4), reminders: [{ before: calendarDays(1), ...text('reminder') }] }),
      message: saying('nextWindow'),
      closed: end('closed'),
    },
    {
      start: { next: 'ask' },
      ask: { yes: 'message', no: 'closed', 'no-answer': 'message' },
      message: { next: 'closed' },
    },
  ),
  'a question with two reminders, then a wait': definitionOf(
    {
      start,
      ask: asking({
        deadline: workingDays(4),
        reminders: [
          { before: workingDays(2), ...text('reminder') },
          { before: hours(3), ...text('reminder') },
        ],
      }),
      wait: waiting(workingHours(5)),
      message: saying('nextWindow'),
      closed: end('closed'),
    },
    {
      start: { next: 'ask' },
      ask: { yes: 'wait', no: 'wait', 'no-answer': 'message' },
      wait: { next: 'message' },
      message: { next: 'closed' },
    },
  ),
  'a branch between a stage and what follows': definitionOf(
    {
      start,
      only: stage({ promise: entering(workingDays(1)), undoWindow: undo(1), exits: { on: stageExit() } }),
      branch,
      wait: waiting(workingDays(3)),
      message: saying('nextWindow'),
      ...ends,
    },
    {
      start: { next: 'only' },
      only: { on: 'branch' },
      branch: { licensed: 'wait', otherwise: 'message' },
      wait: { next: 'message' },
      message: { next: 'hired' },
    },
  ),
  'a question that leads to a person': definitionOf(
    {
      start,
      ask: asking({ deadline: calendarDays(2), reminders: [] }),
      only: stage({
        promise: entering(workingDays(1)),
        undoWindow: undo(1),
        entryMessage: text('entry'),
        exits: { on: stageExit() },
      }),
      ...ends,
    },
    { start: { next: 'ask' }, ask: { yes: 'hired', no: 'only', 'no-answer': 'only' }, only: { on: 'hired' } },
  ),
};
