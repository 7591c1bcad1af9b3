import fc from 'fast-check';
import type { AskStep, Definition, MessageStep, Span, Step, WaitStep } from '../../../process/definition/schema.ts';
import { ask, definitionOf, end, message, stage, stageExit, start, text, wait } from '../interpreter/definitions.ts';

const span: fc.Arbitrary<Span> = fc.oneof(
  fc.record({ amount: fc.integer({ min: 1, max: 60 }), unit: fc.constant('hours' as const) }),
  fc.record({
    amount: fc.integer({ min: 1, max: 4 }),
    unit: fc.constantFrom('workingDays' as const, 'calendarDays' as const),
  }),
);
const saying = fc
  .constantFrom('now', 'nextWindow')
  .map((kind): Step => ({ ...(message as MessageStep), when: { kind } }));
const waiting = span.map((length): Step => ({ ...(wait as WaitStep), for: { kind: 'span', span: length } }));
const asking = fc.record({ deadline: span, before: fc.option(span) }).map(({ deadline, before }): Step => {
  const reminders = before ? [{ before, ...text('reminder') }] : [];
  return { ...(ask as AskStep), deadline, reminders };
});
const deciding = fc.record({ days: fc.integer({ min: 1, max: 2 }), hours: fc.integer({ min: 1, max: 30 }) }).map(
  ({ days, hours }): Step =>
    stage({
      promise: { from: 'entering', within: { amount: days, unit: 'workingDays' } },
      undoWindow: { amount: hours, unit: 'hours' },
      entryMessage: text('entry'),
      exits: { next: stageExit() },
    }),
);

/** One to three steps in a row, at most one of them a stage: small enough for trying everything. */
export const randomChain: fc.Arbitrary<Definition> = fc
  .tuple(fc.array(fc.oneof(saying, waiting, asking), { minLength: 1, maxLength: 2 }), fc.option(deciding), fc.nat(2))
  .map(([steps, decided, place]) =>
    chainOf(decided ? [...steps.slice(0, place), decided, ...steps.slice(place)] : steps),
  );

/** The steps one after the other, from the start to an end. */
export function chainOf(list: readonly Step[]): Definition {
  const ids = list.map((_, index) => `s${index}`);
  const after = (index: number) => ids[index + 1] ?? 'closed';
  return definitionOf(
    { start, ...Object.fromEntries(list.map((step, index) => [ids[index], step])), closed: end('closed') },
    {
      start: { next: 's0' },
      ...Object.fromEntries(
        list.map((step, index) => {
          const next = after(index);
          return [ids[index], step.kind === 'ask' ? { yes: next, no: 'closed', 'no-answer': next } : { next }];
        }),
      ),
    },
  );
}
