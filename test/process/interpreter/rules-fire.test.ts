import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command, State, Transit, Transition } from '../../../process/interpreter/contract.ts';
import { transition } from '../../../process/interpreter/transition.ts';
import { anythingMayHappen } from './properties.ts';
import { silenceHolds } from './random-silence.ts';

type Rests = Extract<Transition, { kind: 'rests' }>;

/** An interpreter with one rule broken. */
const broken =
  (spoil: (rests: Rests) => Rests): Transit =>
  (definition, state, event, facts) => {
    const answer = transition(definition, state, event, facts);
    return answer.kind === 'rests' ? spoil(answer) : answer;
  };

const withCommands = (change: (commands: readonly Command[]) => readonly Command[]) =>
  broken((rests) => ({ ...rests, commands: change(rests.commands) }));
const withState = (change: (state: State) => State) => broken((rests) => ({ ...rests, state: change(rests.state) }));
const drop = (kind: Command['kind']) => withCommands((commands) => commands.filter((command) => command.kind !== kind));

let flips = 0;

const rules: [string, Transit][] = [
  [
    'says a thing twice',
    withCommands((commands) => [...commands, ...commands.filter(({ kind }) => kind === 'deliver')]),
  ],
  ['keeps a discharge to itself', drop('dischargeObligation')],
  ['forgets to open an obligation', drop('openObligation')],
  ['arms a timer that no driver hears of', drop('setTimer')],
  ['cancels a timer in silence', drop('cancelTimer')],
  ['cancels a message in silence', drop('cancelDelivery')],
  ['tells a date in silence', drop('tellDate')],
  ['ends in silence', drop('complete')],
  ['asks nobody to phone', drop('openTask')],
  [
    'leaves an obligation without a ladder',
    broken(({ state, commands, kind }) => {
      const isHolding = (timerId: string) => timerId.endsWith('/holding');
      const timers = Object.fromEntries(Object.entries(state.timers).filter(([timerId]) => !isHolding(timerId)));
      const heard = commands.filter((one) => !('timerId' in one) || !isHolding(one.timerId));
      return { kind, state: { ...state, timers }, commands: heard };
    }),
  ],
  ['loses a message on its way', withState((state) => ({ ...state, pending: {} }))],
  [
    'answers differently the second time',
    withState((state) => ({ ...state, counter: state.counter + ((flips += 1) % 2) })),
  ],
  ['keeps what is no JSON', withState((state) => ({ ...state, versionId: undefined as never }))],
  [
    'throws',
    (definition, state, event, facts) => {
      if (event.kind === 'paused') throw new Error('cannot');
      return transition(definition, state, event, facts);
    },
  ],
  [
    'changes its input',
    (definition, state, event, facts) => {
      if (state) Object.assign(state, { counter: state.counter + 1 });
      return transition(definition, state, event, facts);
    },
  ],
  [
    'moves a told date later without a message',
    withCommands((commands) =>
      commands.map((one) => {
        if (one.kind !== 'tellDate') return one;
        const { messageKey: _, ...rest } = one;
        return { ...rest, due: one.due + 1 };
      }),
    ),
  ],
];

describe('the properties notice an interpreter that', () => {
  it.each(rules)('%s', (_, transit) => {
    expect(fc.check(anythingMayHappen(transit), { numRuns: 200, seed: 7, endOnFailure: true }).failed).toBe(true);
  });
});

describe('the property of silence notices', () => {
  const fails = (property: ReturnType<typeof silenceHolds>) =>
    fc.check(property, { numRuns: 200, seed: 7, endOnFailure: true }).failed;

  it('an interpreter that sends no holding text in time', () => {
    const late = broken(({ kind, state, commands }) => {
      const later = <T extends { readonly due: number }>(timer: T): T => ({
        ...timer,
        due: timer.due + 7 * 86_400_000,
      });
      const isHolding = (timerId: string) => timerId.endsWith('/holding');
      const timers = Object.entries(state.timers).map(([id, timer]) => [
        id,
        isNew(commands, id) ? later(timer) : timer,
      ]);
      return {
        kind,
        state: { ...state, timers: Object.fromEntries(timers) as State['timers'] },
        commands: commands.map((one) => (one.kind === 'setTimer' && isHolding(one.timerId) ? later(one) : one)),
      };
    });
    const isNew = (commands: readonly Command[], timerId: string) =>
      timerId.endsWith('/holding') && commands.some((one) => one.kind === 'setTimer' && one.timerId === timerId);
    expect(fails(silenceHolds(late))).toBe(true);
  });

  it('a bound that is an hour too short', () => {
    expect(fails(silenceHolds(undefined, (ms) => ms - 3_600_000))).toBe(true);
  });
});
