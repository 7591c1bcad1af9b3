import { describe, expect, it } from 'vitest';
import type {
  AskStep,
  Definition,
  MessageStep,
  SendingWindow,
  Span,
  StageExit,
  StageStep,
  Step,
  WaitStep,
} from '../../../process/definition/schema.ts';
import * as drawn from '../interpreter/definitions.ts';
import { expectApart } from './apart.ts';
import { found } from './one-week.ts';
import { chainOf } from './random-chain.ts';

type Drawn = Readonly<Record<string, readonly [Step, Readonly<Record<string, string>>]>>;

/** From the start to `s0`; what leads nowhere else ends in `closed`. */
function drawingOf(steps: Drawn, begins = 's0'): Definition {
  const list = Object.entries(steps);
  return drawn.definitionOf(
    { start: drawn.start, ...Object.fromEntries(list.map(([id, [step]]) => [id, step])), closed: drawn.end('closed') },
    { start: { next: begins }, ...Object.fromEntries(list.map(([id, [, exits]]) => [id, exits])) },
  );
}

const span = (amount: number, unit: Span['unit']): Span => ({ amount, unit });
const pause = (length: Span): Step => ({ ...(drawn.wait as WaitStep), for: { kind: 'span', span: length } });
const say = (kind: 'now' | 'nextWindow'): Step => ({ ...(drawn.message as MessageStep), when: { kind } });
const asking = (change: Partial<AskStep> = {}): Step => ({
  ...(drawn.ask as AskStep),
  deadline: span(3, 'workingDays'),
  reminders: [],
  ...change,
});
const remindedBefore = (before: Span) => [{ before, ...drawn.text('reminder') }];
const loud = (window?: SendingWindow): StageExit => drawn.stageExit(window ? { window } : {});
const silent = (): StageExit => {
  const { message: _, ...exit } = drawn.stageExit();
  return exit;
};
const deciding = (exits: StageStep['exits'], change: Partial<StageStep> = {}): StageStep =>
  drawn.stage({
    promise: { from: 'entering', within: span(3, 'workingDays') },
    ladder: { ...drawn.stage().ladder, holdingBefore: { amount: 16, unit: 'workingHours' } },
    undoWindow: { amount: 1, unit: 'hours' },
    exits,
    ...change,
  });
const window = (days: number[], opens: string, closes: string): SendingWindow => ({ days, opens, closes });
const decidedIn = (one: SendingWindow) => drawingOf({ s0: [deciding({ on: loud(one) }), { on: 'closed' }] });
const waiting = (length: Span) => chainOf([say('nextWindow'), pause(length), say('nextWindow')]);
const due = (within: Span) =>
  chainOf([deciding({ next: loud() }, { promise: { from: 'entering', within }, entryMessage: drawn.text('entry') })]);

const behindAsk = {
  far: [pause(span(20, 'calendarDays')), { next: 'near' }],
  near: [say('nextWindow'), { next: 'closed' }],
} as const;
const answered = (exits: Record<string, string>) => drawingOf({ s0: [asking(), exits], ...behindAsk });

const alike: Readonly<Record<string, readonly [Definition, Definition]>> = {
  'questions by what their answers lead to': [
    answered({ yes: 'near', no: 'near', 'no-answer': 'near' }),
    answered({ yes: 'far', no: 'near', 'no-answer': 'near' }),
  ],
  'questions by what follows no answer': [
    answered({ yes: 'near', no: 'near', 'no-answer': 'near' }),
    answered({ yes: 'near', no: 'near', 'no-answer': 'far' }),
  ],
  'questions by the unit of their deadline': [
    chainOf([asking({ deadline: span(5, 'calendarDays') })]),
    chainOf([asking({ deadline: span(5, 'workingDays') })]),
  ],
  'questions by their reminders': [
    chainOf([asking({ reminders: remindedBefore(span(1, 'workingDays')) })]),
    chainOf([asking({ reminders: remindedBefore(span(1, 'hours')) })]),
  ],
  'questions by whether they remind at all': [
    chainOf([asking()]),
    chainOf([asking({ reminders: remindedBefore(span(1, 'workingDays')) })]),
  ],
  'exits by the days of their windows': [
    decidedIn(window([1, 2, 3, 4, 5], '12:00', '13:00')),
    decidedIn(window([3], '12:00', '13:00')),
  ],
  'exits by when their windows open': [
    decidedIn(window([1, 2, 3, 4, 5], '08:00', '17:00')),
    decidedIn(window([1, 2, 3, 4, 5], '16:00', '17:00')),
  ],
  'exits by when their windows close': [
    decidedIn(window([1, 2, 3, 4, 5], '08:00', '17:00')),
    decidedIn(window([1, 2, 3, 4, 5], '08:00', '09:00')),
  ],
  'waits by their unit': [waiting(span(3, 'calendarDays')), waiting(span(3, 'workingDays'))],
  'waits by their length': [waiting(span(3, 'calendarDays')), waiting(span(4, 'calendarDays'))],
  'promises by their unit': [due(span(3, 'workingDays')), due(span(3, 'calendarDays'))],
  'messages at once by whether an answer is owed': [
    drawingOf({ s0: [deciding({ on: silent() }), { on: 's1' }], s1: [say('now'), { next: 'closed' }] }),
    drawingOf({ s0: [asking(), { yes: 's1', no: 's1', 'no-answer': 's1' }], s1: [say('now'), { next: 'closed' }] }),
  ],
  'stages by whether each exit says something': [
    drawingOf({ s0: [deciding({ a: loud(), b: loud() }), { a: 'far', b: 'closed' }], ...behindAsk }),
    drawingOf({ s0: [deciding({ a: silent(), b: loud() }), { a: 'far', b: 'closed' }], ...behindAsk }),
  ],
  'stages by whether each exit leads on': [
    drawingOf({ s0: [deciding({ a: loud(), b: loud() }), { a: 'closed', b: 'closed' }] }),
    drawingOf({ s0: [deciding({ a: loud(), b: loud() }), { a: 'near', b: 'closed' }], ...behindAsk }),
  ],
};

describe('what is reckoned once for steps alike tells apart', () => {
  it.each(Object.entries(alike))('%s', (_, [one, other]) => {
    expectApart(one, other);
    expectApart(other, one);
  });

  it('rounds that are booked from those that are cancelled', () => {
    const meeting = (within: Span, bookedBy: Span) =>
      drawingOf({
        s0: [
          drawn.meetingStage({ promise: { from: 'meeting', within, bookedBy }, exits: { on: loud() } }),
          { on: 'closed' },
        ],
      });
    expectApart(
      meeting(span(2, 'workingDays'), span(5, 'workingDays')),
      meeting(span(5, 'workingDays'), span(2, 'workingDays')),
    );
    expectApart(
      meeting(span(5, 'workingDays'), span(2, 'workingDays')),
      meeting(span(2, 'workingDays'), span(5, 'workingDays')),
    );
  });
});

describe('a step that is entered in two ways is silent for as long as by the worse of them', () => {
  const afternoon = window([1, 2, 3, 4, 5], '15:00', '17:00');
  const early = window([1, 2, 3, 4, 5], '08:00', '09:00');
  const entry = deciding({ on: loud() }, { entryMessage: drawn.text('entry') });
  const ways: Readonly<Record<string, { readonly left: Drawn; readonly right: Drawn }>> = {
    'by exits that are heard in different windows': {
      left: { left: [deciding({ on: loud(early) }), { on: 'far' }] },
      right: { right: [deciding({ on: loud(afternoon) }), { on: 'far' }] },
    },
    'by an exit without a message, and by an answer': {
      left: { left: [deciding({ on: silent() }), { on: 'now' }] },
      right: { right: [asking(), { yes: 'now', no: 'now', 'no-answer': 'now' }] },
    },
    'by an exit that tells its date, and by a message behind one that does not': {
      left: { left: [deciding({ on: loud(early) }), { on: 'entry' }] },
      right: {
        right: [deciding({ on: loud(early) }), { on: 'between' }],
        between: [say('now'), { next: 'entry' }],
      },
    },
  };
  const shared: Drawn = {
    ...behindAsk,
    now: [say('now'), { next: 'closed' }],
    entry: [entry, { on: 'closed' }],
  };

  it.each(Object.entries(ways))('%s', (_, { left, right }) => {
    for (const [first, second] of [
      [left, right],
      [right, left],
    ] as const) {
      const [one, other] = [Object.keys(first)[0] as string, Object.keys(second)[0] as string];
      const silences = (licensed: string, otherwise: string) => {
        const fork = [drawn.branch, { licensed, otherwise }] as const;
        return found(drawingOf({ fork, ...first, ...second, ...shared }, 'fork')).perStage;
      };
      const [both, alone, beside] = [silences(one, other), silences(one, one), silences(other, other)];
      for (const [stepId, { ms }] of Object.entries(both))
        expect(`${stepId} ${ms}`).toBe(`${stepId} ${Math.max(alone[stepId]?.ms ?? 0, beside[stepId]?.ms ?? 0)}`);
    }
  });
});

it('a stage is silent for as long in whatever order its exits are drawn', () => {
  const exits = { a: loud(), b: loud(), c: silent() };
  const leads = { a: 'now', b: 'closed', c: 'now' };
  const now: Drawn[string] = [say('now'), { next: 'closed' }];
  for (const [one, other] of [
    ['a', 'b'],
    ['b', 'c'],
  ] as const) {
    const drawnAs = (...order: (keyof typeof exits)[]) =>
      found(drawingOf({ s0: [deciding(Object.fromEntries(order.map((id) => [id, exits[id]]))), leads], now }));
    expect(drawnAs(one, other).perStage).toEqual(drawnAs(other, one).perStage);
  }
});
