import fc from 'fast-check';
import { expect, it } from 'vitest';
import { standardCalendar } from '../../../process/calendar/calendar.ts';
import { exitsOf } from '../../../process/definition/exits-of.ts';
import type {
  AskStep,
  Definition,
  MessageStep,
  SendingWindow,
  Step,
  WaitStep,
} from '../../../process/definition/schema.ts';
import * as drawn from '../interpreter/definitions.ts';
import { expectApart } from './apart.ts';
import { found } from './one-week.ts';
import { chainOf, randomChain } from './random-chain.ts';

/** Other chains, by hand: `SEED=7 CHAINS=1000 npx vitest run test/process/silence/side-by-side.test.ts`. */
const numRuns = Number(process.env.CHAINS ?? 60);
const seed = Number(process.env.SEED ?? 20261128);

const windows: Readonly<Record<string, SendingWindow>> = {
  afternoon: { days: [1, 2, 3, 4, 5], opens: '13:00', closes: '15:00' },
  seldom: { days: [3], opens: '12:00', closes: '13:00' },
};

/** Of steps of all kinds; each kind has some of them. */
const parts = {
  kind: fc.constantFrom('stage', 'meeting', 'message', 'wait', 'ask'),
  days: fc.constantFrom(1, 3),
  furtherDays: fc.constantFrom(1, 4),
  holdingHours: fc.constantFrom(1, 7),
  undoHours: fc.constantFrom(1, 30),
  window: fc.constantFrom('usual', ...Object.keys(windows)),
  saysEntry: fc.boolean(),
  saysExit: fc.boolean(),
  isAtOnce: fc.boolean(),
};
const settings = fc.record(parts);
type Settings = typeof settings extends fc.Arbitrary<infer Each> ? Each : never;
const ofStage = ['days', 'furtherDays', 'holdingHours', 'undoHours', 'window', 'saysEntry', 'saysExit'] as const;
const ofKind: Readonly<Record<string, readonly (keyof Settings)[]>> = {
  stage: ofStage,
  meeting: ofStage,
  message: ['isAtOnce'],
  wait: ['days'],
  ask: ['days', 'holdingHours'],
};

// What is reckoned once for steps alike must never be told of steps that are not.
it('the silences of two chains in one drawing are those of each alone', () => {
  fc.assert(fc.property(randomChain, randomChain, expectApart), { numRuns, seed });
});

it('the silences of two chains that differ in one setting only are those of each alone', () => {
  const property = fc.property(settings, settings, settings, fc.nat(1), fc.nat(7), (one, two, other, place, which) => {
    const list = [one, two];
    const right = list.map((each, index) => {
      if (index !== place) return each;
      const changed = ofKind[each.kind]?.[which] ?? 'kind';
      fc.pre(each[changed] !== other[changed]);
      return { ...each, [changed]: other[changed] };
    });
    expectApart(chainOf(list.map(stepOf)), chainOf(right.map(stepOf)));
  });
  fc.assert(property, { numRuns: 6 * numRuns, seed });
});

it('a stage that leads to a message is kept apart from one alike that leads to an end', () => {
  const set: Settings = {
    kind: 'stage',
    days: 3,
    furtherDays: 1,
    holdingHours: 7,
    undoHours: 1,
    window: 'afternoon',
    saysEntry: true,
    saysExit: true,
    isAtOnce: true,
  };
  const behind: Settings = { ...set, kind: 'message' };
  expectApart(chainOf([stepOf(set)]), chainOf([stepOf(set), stepOf(behind)]));
});

it('waits before a branch are kept apart from as long ones behind it', () => {
  const alone = forking(false);
  const beside = forking(true);
  const year = standardCalendar([], { from: '2026-01-01', to: '2026-12-31' });
  expect(found(beside, year).perStage.m2?.ms).toBe(found(alone, year).perStage.m2?.ms);
});

/** Behind the second message two waits and a branch; behind the first, where it is `beside`, the branch between the two waits. */
function forking(beside: boolean): Definition {
  const pause = (amount: number, unit: 'calendarDays' | 'workingDays'): Step => ({
    ...(drawn.wait as WaitStep),
    for: { kind: 'span', span: { amount, unit } },
  });
  const [one, other] = exitsOf(drawn.branch) as [string, string];
  const pauses = (side: string) => ({
    [`short${side}`]: pause(2, 'calendarDays'),
    [`long${side}`]: pause(20, 'calendarDays'),
    [`day${side}`]: pause(1, 'calendarDays'),
    [`month${side}`]: pause(21, 'workingDays'),
    [`fork${side}`]: drawn.branch,
  });
  const toEnd = (side: string) => ({ [`day${side}`]: { next: 'closed' }, [`month${side}`]: { next: 'closed' } });
  return drawn.definitionOf(
    {
      ...{ start: drawn.start, s: drawn.stage({ exits: { a: drawn.stageExit(), b: drawn.stageExit() } }) },
      ...{ m1: drawn.message, m2: drawn.message, closed: drawn.end('closed'), ...pauses('2') },
      ...(beside ? pauses('1') : {}),
    },
    {
      ...{ start: { next: 's' }, s: { a: 'm1', b: 'm2' }, m1: { next: beside ? 'short1' : 'closed' } },
      ...{ m2: { next: 'short2' }, short2: { next: 'long2' }, long2: { next: 'fork2' }, ...toEnd('2') },
      fork2: { [one]: 'day2', [other]: 'month2' },
      ...(beside
        ? {
            short1: { next: 'fork1' },
            fork1: { [one]: 'long1', [other]: 'month1' },
            long1: { next: 'day1' },
            ...toEnd('1'),
          }
        : {}),
    },
  );
}

const days = (amount: number) => ({ amount, unit: 'workingDays' }) as const;

function stepOf(set: Settings): Step {
  switch (set.kind) {
    case 'message':
      return { ...(drawn.message as MessageStep), when: { kind: set.isAtOnce ? 'now' : 'nextWindow' } };
    case 'wait':
      return { ...(drawn.wait as WaitStep), for: { kind: 'span', span: days(set.days) } };
    case 'ask': {
      const reminders = [{ before: { amount: set.holdingHours, unit: 'hours' as const }, ...drawn.text('reminder') }];
      return { ...(drawn.ask as AskStep), deadline: days(set.days), reminders };
    }
    default:
      return stageOf(set);
  }
}

function stageOf(set: Settings): Step {
  const within = days(set.days);
  const window = windows[set.window];
  const { message, ...silent } = drawn.stageExit(window ? { window } : {});
  const { ladder } = drawn.stage();
  const change = {
    ladder: {
      ...ladder,
      holdingBefore: { amount: set.holdingHours, unit: 'workingHours' as const },
      updateInterval: days(set.furtherDays),
    },
    undoWindow: { amount: set.undoHours, unit: 'hours' as const },
    ...(set.saysEntry ? { entryMessage: drawn.text('entry') } : {}),
    exits: { next: set.saysExit && message ? { ...silent, message } : silent },
  };
  return set.kind === 'meeting'
    ? drawn.meetingStage({ ...change, promise: { from: 'meeting', within, bookedBy: days(set.furtherDays) } })
    : drawn.stage({ ...change, promise: { from: 'entering', within } });
}
