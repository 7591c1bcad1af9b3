import type { Calendar } from '../../../process/calendar/calendar.ts';
import { dayOf, minutesOf } from '../../../process/calendar/days.ts';
import { atMinutes } from '../../../process/calendar/zone-days.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { exitsOf } from '../../../process/definition/exits-of.ts';
import type { Instant, State } from '../../../process/interpreter/contract.ts';
import { worldOf } from '../interpreter/run.ts';
import { type Act, Play, type Standing } from './act.ts';

/**
 * The longest silence by trying everything: from every start, at every moment of a coarse grid and at the last millisecond before whatever
 * is due next, people do each thing that they can do, or nothing (a job is closed, a decision changed, at such last milliseconds alone). It drives the interpreter alone and knows no rule of it; a situation that
 * came about before is not followed twice. Slow: for small drawings and short horizons.
 */
export function slowLongestSilence(definition: Definition, calendar: Calendar): number {
  return new Oracle(definition, calendar).longest();
}

class Oracle {
  private best = 0;
  private readonly definition: Definition;
  private readonly calendar: Calendar;
  private readonly worlds: readonly Play[];
  private readonly moments: readonly Instant[];
  /** No silence that begins later is looked at; one that began before is followed to its end, or to the horizon. */
  private readonly last: Instant;
  private readonly horizon: Instant;
  /** The moments at which meetings are booked and cancelled: midnight and the opening of work. */
  private readonly coarse: ReadonlySet<Instant>;
  /** By situation, then by instant: most of the situations last over many instants. */
  private readonly known = new Map<string, Map<Instant, Instant>>();
  private readonly followed = new WeakMap<State, Map<Instant, Instant>[]>();

  constructor(definition: Definition, calendar: Calendar) {
    this.definition = definition;
    this.calendar = calendar;
    const world = { ...worldOf(definition), calendar, window: definition.policy.sendingWindow, zone: calendar.zone };
    const data = (licence: string | null) => ({ ...world.data, fields: { licence } });
    // Data is not correlated: a branch may go either way each time it is passed.
    const branches = Object.values(definition.steps).some(({ kind }) => kind === 'branch');
    this.worlds = (branches ? ['yes', null] : [null]).map(
      (licence) => new Play(definition, { ...world, data: data(licence) }),
    );
    const days = [dayOf(calendar.horizon.from), dayOf(calendar.horizon.to) + 7];
    this.last = atMinutes(calendar.zone, dayOf(calendar.horizon.to) + 3, 0);
    this.horizon = atMinutes(calendar.zone, dayOf(calendar.horizon.to) + 35, 0);
    const opens = minutesOf(definition.policy.calendar.opens);
    this.coarse = new Set(this.momentsOf(days[0] ?? 0, days[1] ?? 0, [0, opens]));
    this.moments = this.momentsOf(days[0] ?? 0, days[1] ?? 0, this.gridMinutes());
  }

  longest(): number {
    const begin = dayOf(this.calendar.horizon.from);
    const end = dayOf(this.calendar.horizon.to);
    for (const play of this.worlds)
      for (const at of this.momentsOf(begin, end, this.gridMinutes())) this.hears(play.start(at));
    return this.best;
  }

  /** Whole-hour marks that the drawing names, midnight and noon, and the same earlier by every length of time in it. */
  private gridMinutes(): number[] {
    const { policy, steps } = this.definition;
    const { opens, closes, promiseAt } = policy.calendar;
    const minutes = new Set([0, ...[opens, closes, promiseAt].map(minutesOf)]);
    const add = (time: string) => minutes.add(minutesOf(time));
    add(policy.sendingWindow.opens);
    add(policy.sendingWindow.closes);
    const spans = new Set<number>();
    for (const step of Object.values(steps)) {
      if (step.kind === 'wait' && step.for.kind === 'span' && step.for.span.unit.endsWith('ours'))
        spans.add(step.for.span.amount * 60);
      if (step.kind === 'ask')
        for (const span of [step.deadline, ...step.reminders.map(({ before }) => before)])
          if (span.unit === 'hours') spans.add(span.amount * 60);
      if (step.kind !== 'stage') continue;
      spans.add(step.undoWindow.amount * (step.undoWindow.unit === 'hours' ? 60 : 1));
      const within = step.promise.from === 'meeting' ? step.promise.bookedBy : step.promise.within;
      if (within.unit.endsWith('ours')) spans.add(within.amount * 60);
      for (const { window } of Object.values(step.exits)) if (window) [window.opens, window.closes].forEach(add);
    }
    // Earlier by any of them, and by any of them together.
    let shifts = new Set([0]);
    for (const span of spans) shifts = new Set([...shifts].flatMap((shift) => [shift, shift + span]));
    const earlier = [...shifts].flatMap((shift) =>
      [...minutes].map((minute) => (((minute - shift) % 1440) + 1440) % 1440),
    );
    return [...new Set(earlier)].sort((left, right) => left - right);
  }

  private momentsOf(from: number, to: number, minutes: readonly number[]): Instant[] {
    const days = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    // And the moment after each, since what is due at a closing is not what is due just after it.
    return days.flatMap((day) =>
      minutes.flatMap((minute) => {
        const at = atMinutes(this.calendar.zone, day, minute);
        return [at, at + 1];
      }),
    );
  }

  /** The candidate has just heard something: what comes latest? */
  private hears(standing: Standing): void {
    if (standing.heard > this.last) return;
    const next = this.latest(standing);
    if (Number.isFinite(next)) this.best = Math.max(this.best, next - standing.heard);
  }

  /** The latest next hearing (or the end) from here, with whatever people do. */
  private latest(standing: Standing): Instant {
    const { state, now } = standing;
    if (state.step.kind === 'ended' && Object.keys(state.pending).length === 0) return now;
    if (now > this.horizon) return Number.NEGATIVE_INFINITY;
    const latestAt = this.knownIn(standing);
    const known = latestAt.get(now);
    if (known !== undefined) return known;
    latestAt.set(now, Number.NEGATIVE_INFINITY);
    let latest = this.wait(standing);
    for (const act of this.actsIn(standing))
      for (const play of this.worlds) latest = Math.max(latest, this.after(standing, play.act(standing, act)));
    latestAt.set(now, latest);
    return latest;
  }

  /** What is known of the situation by instants. A state over which nothing comes is one object, whose situation is told once. */
  private knownIn({ state, changes }: Standing): Map<Instant, Instant> {
    const ofState = this.followed.get(state) ?? [];
    this.followed.set(state, ofState);
    ofState[changes] ??= this.knownOf(`${changes} ${situation(state, this.definition)}`);
    return ofState[changes];
  }

  private knownOf(key: string): Map<Instant, Instant> {
    const known = this.known.get(key) ?? new Map<Instant, Instant>();
    this.known.set(key, known);
    return known;
  }

  private wait(standing: Standing): Instant {
    const { state, now } = standing;
    const [play] = this.worlds;
    if (!play) return now;
    const due = play.nextDue(state);
    const next = Math.min(due, due - 1 > now ? due - 1 : due, mayActAnyTime(state) ? this.momentAfter(now) : due);
    if (!Number.isFinite(next)) return Number.NEGATIVE_INFINITY;
    let latest = Number.NEGATIVE_INFINITY;
    for (const one of this.worlds)
      latest = Math.max(latest, this.after(standing, one.settle({ ...standing, now: next })));
    return latest;
  }

  private momentAfter(now: Instant): Instant {
    let [low, high] = [0, this.moments.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.moments[middle] ?? 0) > now) high = middle;
      else low = middle + 1;
    }
    return this.moments[low] ?? Number.POSITIVE_INFINITY;
  }

  private after(before: Standing, standing: Standing): Instant {
    if (standing.heard === before.heard) return this.latest(standing);
    this.hears(standing);
    return standing.heard;
  }

  private actsIn({ state, now, changes }: Standing): Act[] {
    const { step, stepId } = state;
    const drawn = this.definition.steps[stepId];
    if (step.kind === 'ended' || !drawn) return [];
    const exits = exitsOf(drawn);
    const isLast = this.worlds[0]?.nextDue(state) === now + 1;
    const closes: Act[] = isLast ? [{ what: 'closes' }] : [];
    // Nobody can answer what has not been asked yet.
    if (step.kind === 'ask')
      return [
        ...closes,
        ...(step.acceptedAt === null ? [] : exits)
          .filter((id) => id !== 'no-answer')
          .map((exitId): Act => ({ what: 'answers', exitId })),
      ];
    if (step.kind !== 'stage') return closes;
    const decides = exits.map((exitId): Act => ({ what: 'decides', exitId }));
    // A decision is changed at the last millisecond before it is released, twice at most between two words.
    if (step.decision) return isLast && changes < 2 ? [...closes, ...decides, { what: 'takesBack' }] : closes;
    const meets =
      (isLast || this.coarse.has(now)) &&
      changes < 2 &&
      drawn.kind === 'stage' &&
      drawn.meeting &&
      drawn.promise.from === 'meeting';
    const meetings: Act[] = !meets ? [] : step.meeting ? [{ what: 'cancels' }] : [{ what: 'books', until: now }];
    return [...closes, ...decides, ...meetings];
  }
}

/** Elsewhere people act at the last millisecond before what is due alone, so that no moment in between is worth a stop. */
function mayActAnyTime({ step }: State): boolean {
  if (step.kind === 'ask') return step.acceptedAt !== null;
  return step.kind === 'stage' && !step.decision;
}

/** What the future hangs on; names, counts of messages and what is over are left out. */
function situation(state: State, definition: Definition): string {
  const { stepId, step, timers, pending, obligations, tasks, taken } = state;
  const here = step.kind === 'stage' ? step.obligationId : null;
  const limited = Object.entries(taken).filter(([key]) => isLimited(definition, key));
  const clocks = (list: State['timers']) =>
    Object.values(list)
      .map(({ due, rule }) => `${rule.kind}${due}`)
      .sort();
  const owed = Object.values(obligations).flatMap(({ id, status, due, original, round }) =>
    status === 'open' ? [[id === here, due, id === here ? original : 0, round > 0]] : [],
  );
  const said = Object.values(pending).map(({ purpose, due, tells, promise, discharges }) => [
    purpose,
    due,
    tells ? [tells.due, tells.obligationId === here] : 0,
    promise ?? 0,
    discharges?.length ?? 0,
  ]);
  const decision = step.kind === 'stage' && step.decision;
  return JSON.stringify([
    stepId,
    step.kind === 'ask' ? [step.acceptedAt !== null, step.deadline] : 0,
    step.kind === 'stage' && step.meeting !== null,
    decision
      ? [
          ...[decision.exitId, decision.releaseAt, decision.next?.due ?? 0, decision.route.stepId],
          ...[clocks(decision.silenced), decision.jobClosed ?? false],
        ]
      : 0,
    clocks(timers),
    said,
    owed,
    Object.values(tasks).filter(({ message }) => message).length,
    limited,
  ]);
}

function isLimited(definition: Definition, key: string): boolean {
  const [stepId = '', exitId = ''] = key.split('.');
  const step = definition.steps[stepId];
  if (step?.kind === 'stage') return step.exits[exitId]?.limit !== undefined;
  return step !== undefined && 'limits' in step && step.limits?.[exitId] !== undefined;
}
