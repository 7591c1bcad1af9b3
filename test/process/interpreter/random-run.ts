import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { Definition } from '../../../process/definition/schema.ts';
import { exitsOf } from '../../../process/definition/exits-of.ts';
import { askKey } from '../../../process/interpreter/ask-key.ts';
import type { Command, Event, Facts, Instant, State, Transit } from '../../../process/interpreter/contract.ts';
import { isOver } from '../../../process/interpreter/is-over.ts';
import { transition } from '../../../process/interpreter/transition.ts';
import { answerAsk } from '../../../process/reckoning/answer-ask.ts';
import type { World } from '../../../process/reckoning/world.ts';
import { at, worldOf } from './run.ts';
import { Watch } from './watch.ts';

/** What happens next, drawn: which happening, which of those possible, and how much later. */
export type Draw = { readonly what: string; readonly which: number; readonly minutes: number };

const happenings = [
  'timer',
  'timer',
  'timer',
  'lateTimer',
  'deliver',
  'deliver',
  'deliver',
  'undeliverable',
  'bounce',
  'confirm',
  'decide',
  'decide',
  'takeBack',
  'answer',
  'book',
  'move',
  'cancel',
  'met',
  'pause',
  'resume',
  'dataChanged',
  'responsible',
  'calendar',
  'version',
  'versionBack',
  'stale',
  'withdraw',
  'close',
  'hiredElsewhere',
  'erase',
  'waive',
  'wrongDecision',
  'correct',
  'correctBack',
  'answerReply',
  'startAgain',
] as const;

/** Rare ones end a run: most draws leave them out so that runs grow long. */
const ending = ['withdraw', 'close', 'hiredElsewhere', 'erase', 'waive'];

export const randomDraws: fc.Arbitrary<Draw[]> = fc.array(
  fc.record({
    what: fc.oneof(
      { arbitrary: fc.constantFrom(...happenings.filter((what) => !ending.includes(what))), weight: 30 },
      { arbitrary: fc.constantFrom(...ending), weight: 1 },
    ),
    which: fc.nat(1_000),
    minutes: fc.oneof(fc.nat(60), fc.nat(3_000), fc.nat(30_000)),
  }),
  { maxLength: 40 },
);

const person = { kind: 'person', id: 'p1' } as const;

/** A run that draws drive, watched at every event: what the watch sees wrong is thrown. */
export class RandomRun {
  state: State | null = null;
  now: Instant = at('2026-11-23 09:00');
  readonly watch = new Watch();
  readonly definition: Definition;
  readonly transit: Transit;
  world: World;

  constructor(definition: Definition, transit: Transit = transition, starts = true) {
    this.definition = definition;
    this.transit = transit;
    this.world = worldOf(definition);
    if (starts) this.apply({ kind: 'started', at: this.now });
  }

  /** Applies an event twice on a frozen state, by rounds of facts as a driver does, and looks at everything that came of it. */
  apply(event: Event): readonly Command[] {
    freeze(this.state);
    const first = this.settle(event);
    if (!isDeepStrictEqual(first, this.settle(event)))
      throw new Error(`${event.kind} answered differently the second time`);
    this.watch.see(this.state, event, first.state, first.commands);
    this.state = JSON.parse(JSON.stringify(first.state)) as State;
    if (!isDeepStrictEqual(this.state, first.state)) throw new Error(`the state after ${event.kind} is not JSON`);
    return first.commands;
  }

  private settle(event: Event) {
    let facts: Facts = {};
    for (let round = 0; round < 200; round += 1) {
      const answer = this.transit(this.definition, this.state, event, facts);
      if (answer.kind === 'rests') return answer;
      const known = Object.fromEntries(answer.asks.map((ask) => [askKey(ask), answerAsk(ask, this.world)]));
      facts = { ...facts, ...known };
    }
    throw new Error(`${event.kind} asked for facts without end`);
  }

  /** Does what was drawn where it is possible, a little or much later; timers that fall due before fire first, as they would. */
  happen({ what, which, minutes }: Draw): void {
    const wanted = this.now + minutes * 60_000;
    if (what !== 'lateTimer') this.fireUntil(wanted);
    this.now = wanted;
    const event = this.eventOf(what, which);
    if (event) this.apply(event);
  }

  private fireUntil(until: Instant): void {
    for (let fired = 0; fired < 300; fired += 1) {
      const timer = this.nextTimer();
      if (!timer || timer.due > until) return;
      this.now = Math.max(this.now, timer.due);
      this.apply({ kind: 'timerFired', at: this.now, ...timer });
    }
  }

  private nextTimer() {
    const timers = Object.entries(this.state?.timers ?? {}).map(([timerId, { due }]) => ({ timerId, due }));
    return timers.sort((left, right) => left.due - right.due)[0];
  }

  eventOf(what: string, which: number): Event | null {
    const { state, now } = this;
    if (!state) return null;
    const one = <T>(list: readonly T[]): T | undefined => list[which % Math.max(1, list.length)];
    const { stepId, visit } = state;
    const step = this.definition.steps[stepId];
    const meetingId = state.step.kind === 'stage' ? (state.step.meeting?.meetingId ?? 'none') : 'none';
    const startsAt = now + (which % 10) * 86_400_000;
    switch (what) {
      case 'timer':
      case 'lateTimer': {
        const timer = one(Object.entries(state.timers));
        if (!timer) return null;
        this.now = Math.max(now, timer[1].due);
        return { kind: 'timerFired', at: this.now, timerId: timer[0], due: timer[1].due };
      }
      case 'stale':
        return { kind: 'timerFired', at: now, timerId: `${stepId}/${visit}/holding`, due: 1 };
      case 'deliver':
      case 'undeliverable':
        return this.receipt(what, one(Object.values(state.pending))?.messageKey, which);
      case 'bounce': {
        const heard = one(Object.entries(state.heard));
        return heard ? { kind: 'bounced', at: now, messageKey: heard[0], acceptedAt: heard[1] } : null;
      }
      case 'confirm': {
        const task = one(Object.values(state.tasks).filter(({ message }) => message));
        return task?.messageKey ? { kind: 'confirmed', at: now, messageKey: task.messageKey, by: person } : null;
      }
      case 'decide':
      case 'wrongDecision':
        return this.decision(one(step ? exitsOf(step) : []) ?? 'none', what === 'wrongDecision' ? which : 0);
      case 'takeBack': {
        const decisionId = state.step.kind === 'stage' ? (state.step.decision?.decisionId ?? 'none') : 'none';
        return { kind: 'takenBack', at: now, decisionId, by: person };
      }
      case 'answer':
        return {
          kind: 'answered',
          at: now,
          stepId,
          visit,
          exitId: one(step ? exitsOf(step) : []) ?? 'yes',
          by: { kind: 'candidate' },
        };
      case 'book':
        return {
          kind: 'meetingBooked',
          at: now,
          stepId,
          visit,
          meetingId: `m${which}`,
          startsAt,
          endsAt: startsAt + 3_600_000,
        };
      case 'move':
        return { kind: 'meetingMoved', at: now, meetingId, startsAt, endsAt: startsAt + 3_600_000 };
      case 'cancel':
        return { kind: 'meetingCancelled', at: now, meetingId };
      case 'met':
        return { kind: 'met', at: now, meetingId, endedAt: now - (which % 3) * 3_600_000 };
      case 'pause':
        return { kind: 'paused', at: now, until: now + (which % 20) * 86_400_000, by: person };
      case 'resume':
        return { kind: 'resumed', at: now, by: person };
      case 'dataChanged':
        return this.changeData(which);
      case 'responsible':
        return { kind: 'responsibleChanged', at: now, by: person };
      case 'calendar': {
        const { calendar } = this.world;
        const holidays = which % 3 === 0 ? [] : ['2026-11-25', '2026-12-01', '2026-12-02'].slice(which % 2);
        this.world = { ...this.world, calendar: { ...calendar, holidays } };
        return { kind: 'calendarChanged', at: now, tells: which % 2 === 0 ? 1 : 0, by: person };
      }
      case 'version':
        return {
          kind: 'movedToVersion',
          at: now,
          versionId: `v${which}`,
          steps: {},
          moveId: `m${which % 3}`,
          by: person,
        };
      case 'versionBack':
        return {
          kind: 'moveUndone',
          at: now,
          moveId: `m${which % 3}`,
          versionId: state.moved?.before.versionId ?? 'v',
          by: person,
        };
      case 'correct':
      case 'correctBack': {
        const messageKey = one(Object.keys(state.heard)) ?? 'none/1/exit';
        const correctionId = `c${this.watch.events}`;
        const channel = (['email', 'sms', 'both'] as const)[which % 3] ?? 'email';
        const backTo = what === 'correctBack' ? { backTo: one(Object.keys(state.visits)) ?? 'none' } : {};
        return { kind: 'corrected', at: now, correctionId, messageKey, channel, ...backTo, by: person };
      }
      case 'answerReply':
        return {
          kind: 'replyAnswered',
          at: now,
          replyAnswerId: `r${this.watch.events}`,
          channel: which % 2 === 0 ? 'email' : 'sms',
          by: person,
        };
      case 'withdraw':
        return { kind: 'withdrawn', at: now, by: { kind: 'candidate' } };
      case 'close':
        return { kind: 'jobClosed', at: now, by: person };
      case 'hiredElsewhere':
        return { kind: 'hiredElsewhere', at: now };
      case 'erase':
        return { kind: 'erased', at: now, by: person };
      case 'waive':
        return { kind: 'waived', at: now, obligationId: one(Object.keys(state.obligations)) ?? 'none', by: person };
      default:
        return { kind: 'started', at: now };
    }
  }

  private receipt(what: string, messageKey: string | undefined, which: number): Event | null {
    if (messageKey === undefined) return null;
    if (what === 'deliver') return { kind: 'delivered', at: this.now, messageKey, otherChannel: which % 5 === 0 };
    return { kind: 'undeliverable', at: this.now, messageKey, reason: which % 2 === 0 ? 'noChannel' : 'unrenderable' };
  }

  private decision(exitId: string, wrong: number): Event {
    const { stepId, visit } = this.state as State;
    return {
      kind: 'decided',
      at: this.now,
      decisionId: `d${this.watch.events}`,
      stepId,
      visit: wrong % 4 === 1 ? visit + 1 : visit,
      exitId: wrong % 4 === 2 ? 'constructor' : exitId,
      by: wrong % 4 === 3 ? { kind: 'candidate' } : person,
      brings: { text: wrong % 8 !== 4, strength: true, development: true, reason: true },
      fields: ['first-day', 'licence'],
      scorecards: 3,
    };
  }

  private changeData(which: number): Event {
    const fields = {
      licence: which % 2 === 0 ? 'yes' : null,
      'first-day': ['2026-12-24', '2027-01-11', null][which % 3] ?? null,
    };
    this.world = { ...this.world, data: { ...this.world.data, fields } };
    return { kind: 'dataChanged', at: this.now };
  }

  /** From now on people and drivers act: every message arrives or is phoned, every date is filled in, every stage is decided. */
  finish(): void {
    this.world = { ...this.world, data: { ...this.world.data, fields: { licence: 'yes', 'first-day': '2026-11-20' } } };
    for (let round = 0; round < 600 && this.state && !isOver(this.state); round += 1) {
      const event = this.helpfulEvent();
      if (!event) throw new Error(`nothing can happen any more: ${JSON.stringify(this.state)}`);
      this.apply(event);
    }
    if (this.state && !isOver(this.state))
      throw new Error(`the run does not end although people act: ${JSON.stringify(this.state)}`);
    this.watch.seeEnd();
  }

  private helpfulEvent(): Event | null {
    const { state, now } = this;
    if (!state) return null;
    const [messageKey] = Object.keys(state.pending);
    if (messageKey !== undefined) return { kind: 'delivered', at: now, messageKey, otherChannel: false };
    const decides = state.step.kind === 'stage' && state.step.decision !== null;
    if (state.paused && !decides) return { kind: 'resumed', at: now, by: person };
    const phone = Object.values(state.tasks).find(({ message }) => message)?.messageKey;
    if (phone !== undefined) return { kind: 'confirmed', at: now, messageKey: phone, by: person };
    if (Object.values(state.tasks).some(({ about }) => about === 'missingDate'))
      return { kind: 'dataChanged', at: now };
    if (state.step.kind === 'stage' && !state.step.decision) return this.decision(this.wayOut(), 0);
    const timer = this.nextTimer();
    if (!timer) return null;
    this.now = Math.max(now, timer.due);
    return { kind: 'timerFired', at: this.now, ...timer };
  }

  private wayOut(): string {
    const step = this.definition.steps[this.state?.stepId ?? ''];
    return step && exitsOf(step).includes('reject') && this.watch.events % 2 === 0 ? 'reject' : 'on';
  }
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) freeze(inner);
}
