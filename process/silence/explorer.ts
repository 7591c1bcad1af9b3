import type { Calendar, SendingWindow } from '../calendar/calendar.ts';
import { targetOf } from '../definition/connections-of.ts';
import { exitsOf } from '../definition/exits-of.ts';
import type { AskStep, Definition, MessageStep, StageExit, StageStep, Step } from '../definition/schema.ts';
import type { Instant } from '../interpreter/contract.ts';
import type { Hearing, SilencePoint } from './contract.ts';
import { type Course, minute, type Timing, timingOf } from './timing.ts';

export type Gap = {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly from: Hearing;
  readonly next: readonly SilencePoint[];
};

type Way = readonly { readonly stepId: string; readonly exitId?: string }[];

/** The drawing can go round without a word. */
export class SilentLoop extends Error {
  readonly path: Way;
  constructor(path: Way) {
    super('a silent loop');
    this.path = path;
  }
}
export class BrokenConnection extends Error {
  readonly path: Way;
  constructor(path: Way) {
    super('a broken connection');
    this.path = path;
  }
}
export class TooLarge extends Error {}

/** What happens next, up to the next hearing or the end. */
type Next = { readonly at: Instant; readonly points: Trail | null };
type Trail = { readonly point: SilencePoint; readonly before: Trail | null };

/** What is still on its way or owed when a step is entered. */
type Arrival = {
  /** When a message of the way here is heard (the acknowledgement, an exit's message). */
  readonly heard: { readonly at: Instant; readonly from: Hearing } | null;
  /** The told date of a stage left without a message. */
  readonly owed: Instant | null;
  /** Whether the way here told the date of the stage. */
  readonly told: boolean;
};

/** How a step can be entered after people acted: at any minute. */
type Entrance = {
  readonly stepId: string;
  readonly from: Hearing | null;
  readonly window: SendingWindow | undefined;
  readonly told: boolean;
  readonly owed: boolean;
};

const silent: Arrival = { heard: null, owed: null, told: false };

/** Explores every hearing of a drawing and what can follow it latest. */
export class Explorer {
  explored = 0;
  longest: Gap | null = null;
  readonly perStep = new Map<string, Gap>();
  private readonly definition: Definition;
  private readonly timing: Timing;
  private readonly instants: readonly Instant[];
  private readonly horizonEnd: Instant;
  private readonly limit: number;
  private readonly entrances = new Map<string, Entrance>();
  private readonly entered = new Set<string>();
  private readonly rounds = new Set<string>();
  private readonly open: (() => void)[] = [];

  constructor(definition: Definition, calendar: Calendar, instants: readonly Instant[], limit: number) {
    this.definition = definition;
    this.timing = timingOf(definition, calendar);
    this.instants = instants;
    this.horizonEnd = (instants.at(-1) ?? 0) + 1;
    this.limit = limit;
  }

  explore(startId: string): void {
    const from: Hearing = { stepId: startId, purpose: 'acknowledgement' };
    for (const at of this.instants)
      for (const stop of this.stops(startId, 'next'))
        this.enter(stop, at, { heard: { at, from }, owed: null, told: this.step(stop).kind === 'stage' });
    for (let next = this.open.pop(); next; next = this.open.pop()) next();
  }

  private step(stepId: string): Step {
    const step = this.definition.steps[stepId];
    if (!step) throw new BrokenConnection([{ stepId }]);
    return step;
  }

  /** The steps behind an exit; branches are passed through, since they take no time, and the stand-ins of a limit are exits too. */
  private readonly stopsOf = new Map<string, readonly string[]>();
  private stops(stepId: string, exitId: string, way: Way = []): readonly string[] {
    const key = `${stepId}.${exitId}`;
    const known = this.stopsOf.get(key);
    if (known) return known;
    if (way.some((one) => one.stepId === stepId && one.exitId === exitId)) return [];
    const path = [...way, { stepId, exitId }];
    const target = targetOf(this.definition, stepId, exitId);
    if (target === undefined) throw new BrokenConnection(path);
    const step = this.step(target);
    const found =
      step.kind === 'branch' ? [...new Set(exitsOf(step).flatMap((exit) => this.stops(target, exit, path)))] : [target];
    if (way.length === 0) this.stopsOf.set(key, found);
    return found;
  }

  /** Counts what is explored, so that a drawing too large says so. */
  private count(): void {
    this.explored += 1;
    if (this.explored > this.limit) throw new TooLarge();
  }

  private gap(stepId: string, from: Hearing, startsAt: Instant, next: Next): void {
    const length = next.at - startsAt;
    const here = this.perStep.get(stepId);
    if (here && here.endsAt - here.startsAt >= length) return;
    const found = { startsAt, endsAt: next.at, from, next: listOf(next.points) };
    this.perStep.set(stepId, found);
    if (!this.longest || this.longest.endsAt - this.longest.startsAt < length) this.longest = found;
  }

  /** A step entered at an instant that the drawing gives, once for each. */
  private enter(stepId: string, at: Instant, arrival: Arrival): void {
    if (at > this.horizonEnd) return;
    const key = `${stepId} ${at} ${arrival.heard?.at ?? ''} ${arrival.owed === null ? '' : 'o'} ${arrival.told}`;
    if (this.entered.has(key)) return;
    this.entered.add(key);
    this.open.push(() => this.visit(stepId, at, arrival));
  }

  /** A step that people's acts can enter at any minute: looked at once, at every critical one. */
  private enterAnytime(entrance: Entrance): void {
    const { stepId, from, window, told, owed } = entrance;
    const windowKey = window ? `${window.days.join()} ${window.opens} ${window.closes}` : '';
    const key = `${stepId} ${from ? `${from.purpose} ${windowKey}` : ''} ${told} ${owed}`;
    if (this.entrances.has(key)) return;
    this.entrances.set(key, entrance);
    this.open.push(() => {
      for (const at of this.instants) {
        const heard = from ? { at: this.timing.opens(at, window), from } : null;
        this.visit(stepId, at, { heard, owed: owed ? Number.POSITIVE_INFINITY : null, told });
      }
    });
  }

  private visit(stepId: string, at: Instant, arrival: Arrival): void {
    this.count();
    const step = this.step(stepId);
    switch (step.kind) {
      case 'stage':
        return this.visitStage(stepId, step, at, arrival);
      case 'ask':
        return this.visitAsk(stepId, step, at, arrival);
      case 'message':
        return this.visitMessage(stepId, step, at, arrival);
      case 'wait':
        return this.visitWait(stepId, at, arrival);
      default:
        if (arrival.heard) this.gapToEnd(stepId, at, arrival.heard);
    }
  }

  private gapToEnd(stepId: string, at: Instant, { at: startsAt, from }: NonNullable<Arrival['heard']>): void {
    if (at > startsAt) this.gap(stepId, from, startsAt, { at, points: trail(null, { at, stepId, what: 'ends' }) });
  }

  private visitWait(stepId: string, at: Instant, { heard, owed }: Arrival): void {
    if (heard) {
      const next = this.next(stepId, at, { ...silent, owed }, null, []);
      if (next.at > heard.at) this.gap(stepId, heard.from, heard.at, next);
    }
    const over = this.waitOver(stepId, at);
    for (const stop of this.stops(stepId, 'next')) this.enter(stop, over, silent);
  }

  private visitMessage(stepId: string, step: MessageStep, at: Instant, { heard, owed }: Arrival): void {
    const leaves = this.messageLeaves(step, at, owed);
    const from: Hearing = { stepId, purpose: 'message' };
    const since = heard && heard.at > leaves ? heard : { at: leaves, from };
    for (const stop of this.stops(stepId, 'next')) {
      const next = this.next(stop, leaves, silent, null, [{ stepId, exitId: 'next' }]);
      if (next.at > since.at) this.gap(stepId, since.from, since.at, next);
      this.enter(stop, leaves, silent);
    }
  }

  private visitAsk(stepId: string, step: AskStep, at: Instant, { heard, owed }: Arrival): void {
    const accepted = this.timing.leaves(at, owed);
    const deadline = this.timing.add(step.deadline, accepted);
    let since = accepted;
    let from: Hearing = { stepId, purpose: 'ask' };
    if (heard && heard.at > accepted) ({ at: since, from } = heard);
    for (const reminder of this.timing.reminders(step, accepted, deadline)) {
      const reminded: Hearing = { stepId, purpose: 'reminder' };
      const sent = this.timing.opens(reminder);
      const itself: Next = { at: sent, points: trail(null, { at: sent, ...reminded, what: 'hears' }) };
      this.gap(stepId, from, since, this.latest(itself, this.answer(stepId, step, reminder - minute, since)));
      [since, from] = [sent, reminded];
    }
    const unanswered = this.stops(stepId, 'no-answer').map((stop) =>
      this.next(stop, deadline, silent, trail(null, { at: deadline, stepId, exitId: 'no-answer', what: 'leaves' }), []),
    );
    this.gap(stepId, from, since, this.latest(...unanswered, this.answer(stepId, step, deadline - minute, since)));
    for (const stop of this.stops(stepId, 'no-answer')) this.enter(stop, deadline, silent);
    for (const exit of exitsOf(step))
      if (exit !== 'no-answer')
        for (const stop of this.stops(stepId, exit))
          this.enterAnytime({ stepId: stop, from: null, window: undefined, told: false, owed: false });
  }

  /** The candidate answers at the last minute; null where there is none. */
  private answer(stepId: string, step: AskStep, at: Instant, since: Instant): Next | null {
    if (at < since) return null;
    const nexts = exitsOf(step).flatMap((exitId) =>
      exitId === 'no-answer'
        ? []
        : this.stops(stepId, exitId).map((stop) =>
            this.next(stop, at, silent, trail(null, { at, stepId, exitId, what: 'answers' }), []),
          ),
    );
    return nexts.length === 0 ? null : this.latest(...nexts);
  }

  private visitStage(stepId: string, stage: StageStep, at: Instant, arrival: Arrival): void {
    const { timing } = this;
    const due = timing.add(spanOf(stage), at, true);
    const course = { due, holding: timing.holding(stage, at, due) };
    const told = this.toldAtEntry(stepId, stage, at, arrival);
    if (told) this.gap(stepId, told.from, told.at, this.silentStage(stepId, stage, course, Math.max(at, told.at)));
    this.hold(stepId, stage, course);
    for (const [exitId, exit] of Object.entries(stage.exits))
      for (const stop of this.stops(stepId, exitId)) {
        const from: Hearing | null = exit.message ? { stepId, purpose: 'exit' } : null;
        const tells = exit.message !== undefined && this.step(stop).kind === 'stage';
        this.enterAnytime({ stepId: stop, from, window: exit.window, told: tells, owed: from === null });
      }
  }

  private toldAtEntry(stepId: string, stage: StageStep, at: Instant, { heard, told, owed }: Arrival) {
    if (told || !stage.entryMessage) return heard;
    const entry = { at: this.timing.leaves(at, owed), from: { stepId, purpose: 'entry' } as Hearing };
    return heard && heard.at > entry.at ? heard : entry;
  }

  /** Nobody acts: one holding text after the other, each told date looked at once. */
  private hold(stepId: string, stage: StageStep, first: Course): void {
    let course = first;
    for (;;) {
      const key = `${stepId} ${course.due} ${course.holding}`;
      if (course.holding > this.horizonEnd || this.rounds.has(key)) return;
      this.rounds.add(key);
      this.count();
      const leaves = this.timing.leaves(course.holding, course.due);
      const due = this.timing.add(stage.ladder.updateInterval, Math.max(course.holding, course.due), true);
      const next = { due, holding: this.timing.holding(stage, course.holding, due) };
      this.gap(stepId, { stepId, purpose: 'holding' }, leaves, this.silentStage(stepId, stage, next, leaves));
      course = next;
    }
  }

  /** The latest next hearing in a stage: nobody acts, or somebody does at a moment that silences the ladder for longest. */
  private silentStage(
    stepId: string,
    stage: StageStep,
    course: Course,
    since: Instant,
    before: Trail | null = null,
  ): Next {
    const at = this.timing.leaves(course.holding, course.due);
    let latest: Next = { at, points: trail(before, { at, stepId, purpose: 'holding', what: 'hears' }) };
    for (const [exitId, exit] of Object.entries(stage.exits))
      for (const decided of this.moments(stage, exit, course, since)) {
        const next = this.decide(stepId, stage, exitId, exit, decided, course, before);
        if (next.at > latest.at) latest = next;
      }
    return latest;
  }

  /** The moments at which a decision delays the next word most: the last minutes, and those whose release misses a window. */
  private moments(stage: StageStep, exit: StageExit, { holding }: Course, since: Instant): Instant[] {
    const undo = stage.undoWindow.amount * (stage.undoWindow.unit === 'hours' ? 60 * minute : minute);
    const last = holding - minute;
    const moments = [last, last - undo, last - 10 * minute];
    if (exit.window) {
      const missed = this.timing.opens(holding, exit.window);
      moments.push(missed - undo, missed - 10 * minute);
    }
    return moments.filter((at) => at >= since && at <= last);
  }

  private decide(
    stepId: string,
    stage: StageStep,
    exitId: string,
    exit: StageExit,
    decided: Instant,
    course: Course,
    before: Trail | null,
  ): Next {
    const released = this.timing.release(stage, exit, decided, course);
    const trailed = trail(trail(before, { at: decided, stepId, exitId, what: 'decides' }), {
      at: released,
      stepId,
      exitId,
      what: 'released',
    });
    const said = exit.message ? this.timing.leaves(released, course.due, exit.window) : null;
    const itself: Next | null =
      said === null ? null : { at: said, points: trail(trailed, { at: said, stepId, purpose: 'exit', what: 'hears' }) };
    const arrival: Arrival = { heard: null, owed: said === null ? course.due : null, told: false };
    let latest: Next | null = null;
    for (const stop of this.stops(stepId, exitId)) {
      const kind = this.step(stop).kind;
      if (itself && (kind === 'stage' || kind === 'end')) latest = this.latest(latest, itself);
      else {
        const next = this.next(stop, released, arrival, trailed, [{ stepId, exitId }]);
        latest = this.latest(latest, itself && itself.at < next.at ? itself : next);
      }
    }
    return latest ?? { at: released, points: trailed };
  }

  /** The latest next hearing after a step is entered, with nothing on its way. */
  private next(stepId: string, at: Instant, arrival: Arrival, before: Trail | null, way: Way): Next {
    this.count();
    if (way.filter((one) => one.stepId === stepId).length > 1) throw new SilentLoop([...way, { stepId }]);
    const step = this.step(stepId);
    const entered = trail(before, { at, stepId, what: 'enters' });
    const hears = (leaves: Instant, purpose: Hearing['purpose']): Next => ({
      at: leaves,
      points: trail(entered, { at: leaves, stepId, purpose, what: 'hears' }),
    });
    switch (step.kind) {
      case 'message':
        return hears(this.messageLeaves(step, at, arrival.owed), 'message');
      case 'ask':
        return hears(this.timing.leaves(at, arrival.owed), 'ask');
      case 'wait':
        return this.latest(
          ...this.stops(stepId, 'next').map((stop) => {
            const over = this.waitOver(stepId, at);
            const left = trail(entered, { at: over, stepId, exitId: 'next', what: 'leaves' });
            return this.next(stop, over, silent, left, [...way, { stepId, exitId: 'next' }]);
          }),
        );
      case 'stage':
        return step.entryMessage
          ? hears(this.timing.leaves(at, arrival.owed), 'entry')
          : this.untoldStage(stepId, step, at, entered, way);
      default:
        return { at, points: trail(before, { at, stepId, what: 'ends' }) };
    }
  }

  private untoldStage(stepId: string, stage: StageStep, at: Instant, entered: Trail | null, way: Way): Next {
    if (way.some((one) => one.stepId === stepId)) throw new SilentLoop([...way, { stepId }]);
    const due = this.timing.add(spanOf(stage), at, true);
    return this.silentStage(stepId, stage, { due, holding: this.timing.holding(stage, at, due) }, at, entered);
  }

  private latest(...nexts: readonly (Next | null)[]): Next {
    let latest: Next | null = null;
    for (const next of nexts) if (next && (!latest || next.at > latest.at)) latest = next;
    if (!latest) throw new BrokenConnection([]);
    return latest;
  }

  private messageLeaves({ when }: MessageStep, at: Instant, owed: Instant | null): Instant {
    if (owed !== null) return this.timing.leaves(at, owed);
    return when.kind === 'now' || when.kind === 'at' ? at : this.timing.opens(at);
  }

  private waitOver(stepId: string, at: Instant): Instant {
    const step = this.step(stepId);
    return step.kind === 'wait' && step.for.kind === 'span' ? this.timing.add(step.for.span, at) : at;
  }
}

const spanOf = ({ promise }: StageStep) => (promise.from === 'meeting' ? promise.bookedBy : promise.within);
const trail = (before: Trail | null, point: SilencePoint): Trail => ({ point, before });

function listOf(points: Trail | null): SilencePoint[] {
  const list: SilencePoint[] = [];
  for (let at = points; at; at = at.before) list.unshift(at.point);
  return list;
}
