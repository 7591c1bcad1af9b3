import fc from 'fast-check';
import type { Definition } from '../../../process/definition/schema.ts';
import type { Instant, Transit } from '../../../process/interpreter/contract.ts';
import { longestSilence } from '../../../process/silence/longest-silence.ts';
import { randomDefinition } from './random-definition.ts';
import { RandomRun } from './random-run.ts';
import { calendar } from './run.ts';

type Draw = { readonly acts: boolean; readonly what: number; readonly minutes: number };

/** Acts whose dates people do not choose. */
const happenings = ['decide', 'decide', 'wrongDecision', 'takeBack', 'answer', 'cancel'] as const;

/** Whether somebody acts, and when. */
const acts = fc.array(
  fc.record({
    acts: fc.boolean(),
    what: fc.nat(1_000),
    minutes: fc.oneof(fc.nat(60), fc.nat(3_000), fc.nat(20_000)),
  }),
  { maxLength: 30 },
);

const horizon = { ...calendar, horizon: { from: '2026-11-23', to: '2027-01-17' } };

/** No date in a field: how long one is waited for is for the data to say. */
const undated = randomDefinition.filter(
  ({ steps }) =>
    !Object.values(steps).some(
      (step) =>
        (step.kind === 'wait' && step.for.kind === 'until') || (step.kind === 'message' && 'field' in step.when),
    ),
);

/**
 * Whatever people do and whenever, a candidate whose messages arrive is never longer without a word than the silence that was computed.
 */
export const silenceHolds = (transit?: Transit, spoil: (ms: number) => number = (ms) => ms) =>
  fc.property(undated, fc.nat(7 * 1_440), acts, (definition, minute, draws) => {
    const found = longestSilence(definition, { calendar: horizon, sweep: true });
    if (found.kind !== 'silence') return;
    const run = new QuietRun(definition, transit);
    run.begin(minute);
    for (const draw of draws) run.go(draw);
    if (run.longest > spoil(found.ms))
      throw new Error(
        `silent for ${run.longest / 3_600_000} h, computed ${spoil(found.ms) / 3_600_000} h, ${run.told}`,
      );
  });

/** A run in which every message is accepted when it leaves; what is heard is written down. */
class QuietRun {
  longest = 0;
  told = '';
  private heard: Instant | null = null;
  private readonly run: RandomRun;

  constructor(definition: Definition, transit?: Transit) {
    this.run = new RandomRun(definition, transit, false);
  }

  begin(minute: number): void {
    this.run.now += minute * 60_000;
    this.run.apply({ kind: 'started', at: this.run.now });
    this.settle(this.run.now);
  }

  go({ acts: does, what, minutes }: Draw): void {
    const until = this.run.now + minutes * 60_000;
    this.settle(until);
    this.run.now = until;
    if (this.run.state?.step.kind === 'ended') return;
    const happening = does ? happenings[what % happenings.length] : undefined;
    const event = happening && this.run.eventOf(happening, what);
    if (event) this.run.apply(event);
    this.settle(until);
  }

  private settle(until: Instant): void {
    for (;;) {
      const { state } = this.run;
      if (!state) return;
      const timers = Object.entries(state.timers).map(([timerId, { due }]) => ({ due, timerId, rank: 0 }));
      const messages = Object.values(state.pending).map(({ due, messageKey }) => ({ due, messageKey, rank: 1 }));
      const [next] = [...timers, ...messages].sort((left, right) => left.due - right.due || left.rank - right.rank);
      if (!next || next.due > until) return;
      this.run.now = Math.max(this.run.now, next.due);
      const at = this.run.now;
      if ('timerId' in next) this.run.apply({ kind: 'timerFired', at, timerId: next.timerId, due: next.due });
      else {
        this.run.apply({ kind: 'delivered', at, messageKey: next.messageKey, otherChannel: false });
        this.hear(at, next.messageKey);
      }
    }
  }

  private hear(at: Instant, messageKey: string): void {
    if (this.heard !== null && at - this.heard > this.longest) {
      this.longest = at - this.heard;
      this.told = `before ${messageKey} at ${new Date(at).toISOString()}`;
    }
    this.heard = at;
  }
}
