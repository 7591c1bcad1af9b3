import type { Definition } from '../../../process/definition/schema.ts';
import type { Event, Instant, State } from '../../../process/interpreter/contract.ts';
import { answerAsk } from '../../../process/reckoning/answer-ask.ts';
import { drive } from '../../../process/reckoning/drive.ts';
import type { World } from '../../../process/reckoning/world.ts';

const person = { kind: 'person', id: 'p1' } as const;

/** What people can do at an instant, without ids. */
export type Act =
  | { readonly what: 'decides'; readonly exitId: string }
  | { readonly what: 'answers'; readonly exitId: string }
  | { readonly what: 'takesBack' }
  | { readonly what: 'books'; readonly until: Instant }
  | { readonly what: 'cancels' }
  | { readonly what: 'closes' };

/** A run, when its candidate heard something last, and how often people changed their minds since then (a decision taken back or replaced, a meeting booked or cancelled). Every message is accepted at the very instant at which it leaves. */
export type Standing = {
  readonly state: State;
  readonly now: Instant;
  readonly heard: Instant;
  readonly changes: number;
};

/** Drives the real interpreter: nothing in here knows when anything is due. */
export class Play {
  readonly world: World;
  private readonly definition: Definition;
  private acts = 0;
  private readonly dues = new WeakMap<State, Instant>();

  constructor(definition: Definition, world: World) {
    this.definition = definition;
    this.world = world;
  }

  apply(state: State | null, event: Event): State {
    return drive(this.definition, state, event, (ask) => answerAsk(ask, this.world)).state;
  }

  start(at: Instant): Standing {
    return this.settle({ state: this.apply(null, { kind: 'started', at }), now: at, heard: Number.NaN, changes: 0 });
  }

  /** When something happens by itself next; infinity where nothing does. */
  nextDue(state: State): Instant {
    const known = this.dues.get(state);
    if (known !== undefined) return known;
    let next = Number.POSITIVE_INFINITY;
    for (const { due } of Object.values(state.timers)) next = Math.min(next, due);
    for (const { due } of Object.values(state.pending)) next = Math.min(next, due);
    this.dues.set(state, next);
    return next;
  }

  /** All that happens by itself up to now, the timers of an instant before its messages. */
  settle({ state: from, now, heard: before, changes }: Standing): Standing {
    let [state, heard] = [from, before];
    for (;;) {
      const at = this.nextDue(state);
      if (at > now) return { state, now, heard, changes: heard === before ? changes : 0 };
      const timer = Object.entries(state.timers).find(([, { due }]) => due === at);
      const message = Object.values(state.pending).find(({ due }) => due === at);
      if (timer) state = this.apply(state, { kind: 'timerFired', at, timerId: timer[0], due: at });
      else if (message) {
        state = this.apply(state, { kind: 'delivered', at, messageKey: message.messageKey, otherChannel: false });
        heard = at;
      }
    }
  }

  /** Everything that happens by itself until then, one instant after the other. */
  *until(from: Standing, last: Instant): Generator<Standing, Standing> {
    let here = from;
    for (let next = this.nextDue(here.state); next <= last; next = this.nextDue(here.state)) {
      here = this.settle({ ...here, now: Math.max(next, here.now) });
      yield here;
    }
    return { ...here, now: last };
  }

  act(standing: Standing, act: Act): Standing {
    const { state, now } = standing;
    this.acts += 1;
    const meetingId = state.step.kind === 'stage' ? (state.step.meeting?.meetingId ?? '') : '';
    const decisionId = state.step.kind === 'stage' ? (state.step.decision?.decisionId ?? '') : '';
    const { stepId, visit } = state;
    const event = ((): Event => {
      switch (act.what) {
        case 'decides':
          return {
            kind: 'decided',
            at: now,
            decisionId: `d${this.acts}`,
            stepId,
            visit,
            exitId: act.exitId,
            by: person,
            brings: { text: true, strength: true, development: true, reason: true },
            fields: ['licence', 'first-day'],
            scorecards: 9,
          };
        case 'answers':
          return { kind: 'answered', at: now, stepId, visit, exitId: act.exitId, by: { kind: 'candidate' } };
        case 'takesBack':
          return { kind: 'takenBack', at: now, decisionId, by: person };
        case 'books':
          return {
            kind: 'meetingBooked',
            at: now,
            stepId,
            visit,
            meetingId: `m${this.acts}`,
            startsAt: act.until,
            endsAt: act.until,
          };
        case 'cancels':
          return { kind: 'meetingCancelled', at: now, meetingId };
        case 'closes':
          return { kind: 'jobClosed', at: now, by: person };
      }
    })();
    const isChange = act.what !== 'closes' && (act.what !== 'decides' || decisionId !== '');
    const changes = standing.changes + (isChange ? 1 : 0);
    return this.settle({ ...standing, changes, state: this.apply(state, event) });
  }
}
