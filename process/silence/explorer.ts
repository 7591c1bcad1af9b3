import type { Calendar } from '../calendar/calendar.ts';
import { dayOf, msPerDay } from '../calendar/days.ts';
import { atMinutes } from '../calendar/zone-days.ts';
import { exitsOf } from '../definition/exits-of.ts';
import type { AskStep, Definition, MessageStep, SendingWindow, StageStep, WaitStep } from '../definition/schema.ts';
import type { Instant } from '../interpreter/contract.ts';
import type { Hearing, SilencePoint } from './contract.ts';
import { latestOf, listOf, type Next, type Nexts, nextsOf, trail } from './nexts.ts';
import { type Course, firstSpan, spanKey, type Timing, timingOf, windowKey } from './timing.ts';
import { type Ways, waysOf } from './ways.ts';

export type Gap = {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly from: Hearing;
  /** The step where the candidate stands when it begins, how and when that was entered. */
  readonly node: Node;
  readonly enteredAt: Instant;
  /** Where a meeting that was booked or cancelled told the date: `enteredAt` is when. */
  readonly act: 'books' | 'cancels' | null;
  readonly next: readonly SilencePoint[];
};
type Telling = 'enters' | 'books' | 'cancels';

export class TooLarge extends Error {}

/** How a step is entered: what of the way here is heard and when, whether that tells its date, and what is owed. */
export type Arrival = {
  readonly from: Hearing | null;
  /** The window in which `from` is heard; null: at the very instant. */
  readonly window: SendingWindow | null;
  readonly told: boolean;
  readonly owed: boolean;
};

/** A step with one kind of arrival, and from where it is entered. */
export type Node = {
  readonly key: string;
  /** How many were found before it. */
  readonly order: number;
  readonly stepId: string;
  readonly arrival: Arrival;
  /** Whether people's acts can enter it at any minute. */
  anytime: boolean;
  /** Entered at an instant that the drawing gives, and from where. */
  readonly at: Map<Instant, Source>;
  /** Of those, the ones not yet looked at. */
  fresh: Instant[];
  readonly sources: { readonly node: Node; readonly exitId: string }[];
};
type Source = { readonly node: Node; readonly at: Instant; readonly exitId: string };

const silentArrival: Arrival = { from: null, window: null, told: false, owed: false };

/** An instant with what follows it, and the latest that this can be: what is known to be shorter is not looked at. */
type Candidate = {
  readonly at: Instant;
  readonly startsAt: Instant;
  readonly course: Course;
  readonly longest: number;
};

/** What the drawing itself does is followed for so long after the last start day: waits and questions one after the other. */
const followedFor = 35 * msPerDay;

/** So many other silences of the same length are tried where no schedule leads to the first. */
const mostAlike = 12;

/** Explores every hearing of a drawing and what can follow it latest. */
export class Explorer {
  explored = 0;
  longest: Gap | null = null;
  readonly perStep = new Map<string, Gap>();
  readonly nodes = new Map<string, Node>();
  readonly timing: Timing;
  readonly ways: Ways;
  private readonly nexts: Nexts;
  private readonly definition: Definition;
  private readonly instants: readonly Instant[];
  private readonly horizonStart: Instant;
  private readonly horizonEnd: Instant;
  private readonly limit: number;
  private readonly looked = new Set<Node>();
  private readonly ranked = new Map<string, readonly Candidate[]>();
  private readonly followed = new Map<string, Map<Instant, Map<Instant, Next>>>();
  private readonly open: (() => void)[] = [];
  /** Where silences of one length are gathered, the list. */
  private same: { readonly length: number; readonly found: Gap[] } | null = null;

  constructor(definition: Definition, calendar: Calendar, instants: readonly Instant[], limit: number) {
    this.definition = definition;
    this.timing = timingOf(definition, calendar);
    this.ways = waysOf(definition);
    this.nexts = nextsOf(this.timing, this.ways);
    this.instants = instants;
    this.horizonEnd = (instants.at(-1) ?? 0) + 1;
    this.horizonStart = atMinutes(calendar.zone, dayOf(calendar.horizon.from), 0);
    this.limit = limit;
  }

  /** A little at a time: whoever runs it may do something else between two steps that it looks at. */
  *explore(startId: string): Generator<void, void> {
    const from: Hearing = { stepId: startId, purpose: 'acknowledgement' };
    const start = this.nodeOf(startId, silentArrival);
    for (const stop of this.ways.stops(startId, 'next')) {
      const told = this.ways.step(stop).kind === 'stage';
      const node = this.nodeOf(stop, { from, window: null, told, owed: false });
      for (const at of this.instants) this.enter(node, at, start, at, 'next');
    }
    // In the order found, so that the first source of a step lies on a shortest way to it.
    for (const next of this.open) {
      yield;
      next();
    }
  }

  /** Whether somebody can apply then: in the days that are looked at. */
  isWithin(at: Instant): boolean {
    return at >= this.horizonStart && at < this.horizonEnd;
  }

  /** Counts what is explored, so that a drawing too large says so. */
  private count(): void {
    this.explored += 1;
    if (this.explored > this.limit) throw new TooLarge();
  }

  private nodeOf(stepId: string, arrival: Arrival): Node {
    const { from, window, told, owed } = arrival;
    const key = `${stepId} ${from?.purpose ?? ''} ${window ? windowKey(window) : ''} ${told} ${owed}`;
    let node = this.nodes.get(key);
    if (!node) {
      node = { key, order: this.nodes.size, stepId, arrival, anytime: false, at: new Map(), fresh: [], sources: [] };
      this.nodes.set(key, node);
    }
    return node;
  }

  /** A step entered at an instant that the drawing gives, once for each. */
  private enter(node: Node, at: Instant, before: Node, since: Instant, exitId: string): void {
    if (at > this.horizonEnd + followedFor || node.at.has(at)) return;
    node.at.set(at, { node: before, at: since, exitId });
    if (node.anytime) return;
    node.fresh.push(at);
    if (node.fresh.length > 1) return;
    this.open.push(() => {
      const { fresh } = node;
      node.fresh = [];
      this.visit(node, fresh);
    });
  }

  /** A step that people's acts can enter at any minute: looked at once, at every critical one. */
  private enterAnytime(
    stepId: string,
    arrival: Arrival,
    source: { readonly node: Node; readonly exitId: string },
  ): void {
    const node = this.nodeOf(stepId, arrival);
    node.sources.push(source);
    if (node.anytime) return;
    node.anytime = true;
    this.open.push(() => this.visit(node, this.instants));
  }

  private visit(node: Node, instants: readonly Instant[]): void {
    const step = this.ways.step(node.stepId);
    switch (step.kind) {
      case 'stage':
        return this.visitStage(node, step, instants);
      case 'ask':
        return this.visitAsk(node, step, instants);
      case 'message':
        return this.visitMessage(node, step, instants);
      case 'wait':
        return this.visitWait(node, step, instants);
      default:
        for (const at of instants) this.visitEnd(node, at);
    }
  }

  private silentNodes(stepId: string, exitId: string): readonly Node[] {
    return this.ways.stops(stepId, exitId).map((stop) => this.nodeOf(stop, silentArrival));
  }

  private heardAt({ arrival: { from, window } }: Node, at: Instant): Instant | null {
    if (!from) return null;
    return window ? this.timing.opens(at, window) : at;
  }

  private owed({ arrival }: Node): Instant | null {
    return arrival.owed ? Number.POSITIVE_INFINITY : null;
  }

  /** From what is heard on the way here to what the step itself says. */
  private untilOwnWord(node: Node, at: Instant, heard: Instant | null, said: Hearing & { readonly at: Instant }): void {
    const { stepId, arrival } = node;
    if (heard === null || arrival.from === null || said.at - heard <= this.best(stepId)) return;
    const points = trail(trail(null, { at, stepId, what: 'enters' }), { ...said, what: 'hears' });
    this.gap(node, at, arrival.from, heard, { at: said.at, points }, null);
  }

  private visitEnd(node: Node, at: Instant): void {
    const heard = this.heardAt(node, at);
    const { from } = node.arrival;
    if (heard === null || from === null || at < heard) return;
    this.gap(node, at, from, heard, { at, points: trail(null, this.ways.ending(node.stepId, at)) }, null);
  }

  private visitWait(node: Node, step: WaitStep, instants: readonly Instant[]): void {
    const { stepId, arrival } = node;
    const behind = this.silentNodes(stepId, 'next');
    for (const at of instants) {
      this.count();
      const heard = this.heardAt(node, at);
      if (heard !== null && arrival.from)
        this.gap(node, at, arrival.from, heard, this.nexts.entering(stepId, at, null, null), null);
      const over = this.timing.waitOver(step, at);
      for (const next of behind) this.enter(next, over, node, at, 'next');
    }
  }

  private visitMessage(node: Node, step: MessageStep, instants: readonly Instant[]): void {
    const { stepId } = node;
    const own: Hearing = { stepId, purpose: 'message' };
    const { from, window } = node.arrival;
    const heardBefore = this.silentNodes(stepId, 'next');
    // What still waits for its window is heard after this message, and perhaps after what follows it.
    const heardAfter = this.ways
      .stops(stepId, 'next')
      .map((stop) => this.nodeOf(stop, { from, window, told: false, owed: false }));
    const seen = new Set<Instant>();
    for (const at of instants) {
      const leaves = this.timing.messageLeaves(step, at, this.owed(node));
      const heard = this.heardAt(node, at);
      const later = heard !== null && heard > leaves;
      this.untilOwnWord(node, at, heard, { ...own, at: leaves });
      if (!later && seen.has(leaves)) continue;
      if (!later) seen.add(leaves);
      this.count();
      const since = later ? heard : leaves;
      for (const next of later ? heardAfter : heardBefore) {
        const soon = this.nexts.speaks(next.stepId, leaves);
        if (soon === null || soon - since > this.best(stepId)) {
          const latest = this.nexts.entering(next.stepId, leaves, null, null);
          this.gap(node, at, (later && from) || own, since, latest, null);
        }
        this.enter(next, leaves, node, at, 'next');
      }
    }
  }

  private visitAsk(node: Node, step: AskStep, instants: readonly Instant[]): void {
    const { stepId, arrival } = node;
    const seen = new Set<Instant>();
    const unanswered = this.silentNodes(stepId, 'no-answer');
    for (const at of instants) {
      const accepted = this.timing.leaves(at, this.owed(node));
      const heard = this.heardAt(node, at);
      const later = heard !== null && heard > accepted;
      this.untilOwnWord(node, at, heard, { stepId, purpose: 'ask', at: accepted });
      if (seen.has(accepted) && !later) continue;
      seen.add(accepted);
      this.count();
      this.followQuestion(node, step, at, accepted, later ? { at: heard, from: arrival.from as Hearing } : null);
      const deadline = this.timing.deadline(step, accepted);
      for (const next of unanswered) this.enter(next, deadline, node, at, 'no-answer');
    }
    if (this.looked.has(node)) return;
    this.looked.add(node);
    for (const exitId of exitsOf(step))
      if (exitId !== 'no-answer')
        for (const stop of this.ways.stops(stepId, exitId)) this.enterAnytime(stop, silentArrival, { node, exitId });
  }

  /** From the question to its reminders and its deadline; the candidate may answer at the last moment before each. */
  private followQuestion(
    node: Node,
    step: AskStep,
    at: Instant,
    accepted: Instant,
    later: { readonly at: Instant; readonly from: Hearing } | null,
  ): void {
    const { stepId } = node;
    let [since, from]: [Instant, Hearing] = later ? [later.at, later.from] : [accepted, { stepId, purpose: 'ask' }];
    const upTo = (moment: Instant, soon: Instant | null, nexts: () => readonly Next[]) => {
      const answered = moment - 1 >= accepted;
      const soonest = answered ? this.nexts.answers(stepId, step, moment - 1) : Number.NEGATIVE_INFINITY;
      if (soon !== null && soonest !== null && Math.max(soon, soonest) - since <= this.best(stepId)) return;
      const answer = answered ? this.nexts.answering(stepId, step, moment - 1) : null;
      this.gap(node, at, from, since, latestOf([...nexts(), ...(answer ? [answer] : [])]), null);
    };
    for (const reminder of this.timing.reminders(step, accepted)) {
      const sent = this.timing.opens(reminder);
      const reminded: Hearing = { stepId, purpose: 'reminder' };
      upTo(reminder, sent, () => [{ at: sent, points: trail(null, { at: sent, ...reminded, what: 'hears' }) }]);
      [since, from] = [sent, reminded];
    }
    const deadline = this.timing.deadline(step, accepted);
    upTo(deadline, this.nexts.soonest(stepId, ['no-answer'], deadline), () => {
      const left = trail(null, { at: deadline, stepId, exitId: 'no-answer', what: 'leaves' });
      return this.ways.stops(stepId, 'no-answer').map((stop) => this.nexts.entering(stop, deadline, null, left));
    });
  }

  private visitStage(node: Node, stage: StageStep, instants: readonly Instant[]): void {
    const { stepId } = node;
    this.afterEntering(node, stage, instants);
    this.afterHolding(node, stage, 'enters', instants);
    if (this.looked.has(node)) return;
    this.looked.add(node);
    if (stage.promise.from === 'meeting' && stage.meeting) {
      this.afterTelling(node, stage, 'books');
      this.afterTelling(node, stage, 'cancels');
    }
    for (const [exitId, exit] of Object.entries(stage.exits))
      for (const stop of this.ways.stops(stepId, exitId)) {
        const from: Hearing | null = exit.message ? { stepId, purpose: 'exit' } : null;
        const tells = exit.message !== undefined && this.ways.step(stop).kind === 'stage';
        const window = exit.message ? (exit.window ?? this.definition.policy.sendingWindow) : null;
        this.enterAnytime(stop, { from, window, told: tells, owed: from === null }, { node, exitId });
      }
  }

  /** From what tells the date of the visit to the first word in it. */
  private afterEntering(node: Node, stage: StageStep, instants: readonly Instant[]): void {
    const { stepId, arrival } = node;
    const speaks = !arrival.told && stage.entryMessage !== undefined;
    if (!speaks && !arrival.from) return;
    const from: Hearing = speaks ? { stepId, purpose: 'entry' } : (arrival.from as Hearing);
    const candidateAt = (at: Instant): Candidate => {
      const heard = this.heardAt(node, at);
      const startsAt = Math.max(heard ?? at, speaks ? this.timing.leaves(at, this.owed(node)) : at);
      return this.candidate(stage, stepId, at, startsAt, this.timing.entered(stage, at));
    };
    const { window } = arrival;
    const heardBy = arrival.from ? (window ? windowKey(window) : 'at once') : '';
    const key = `entering ${timesOf(stage, 'enters')} ${speaks} ${heardBy} ${arrival.owed}`;
    const candidates = this.rank(key, stage, stepId, instants, () => instants.map(candidateAt));
    this.look(node, stage, candidates, { from, act: null });
  }

  /** Nobody acts: from one holding text to the next. */
  private afterHolding(node: Node, stage: StageStep, what: Telling, instants: readonly Instant[]): void {
    const { stepId } = node;
    const rounds = () => {
      const seen = new Map<Instant, Set<Instant>>();
      const found: Candidate[] = [];
      for (const at of instants) {
        let course = this.courseOf(stage, what, at);
        while (course.holding <= this.horizonEnd && isNew(seen, course)) {
          this.count();
          const held = this.timing.held(stage, course);
          found.push(this.candidate(stage, stepId, at, this.timing.leaves(course.holding, course.due), held));
          course = held;
        }
      }
      return found;
    };
    const candidates = this.rank(`holding ${timesOf(stage, what)}`, stage, stepId, instants, rounds);
    const act = what === 'enters' ? null : what;
    this.look(node, stage, candidates, { from: { stepId, purpose: 'holding' }, act });
  }

  /**
   * A meeting is booked, or cancelled: from the message that tells the new date to the first word after it. When a meeting is to be is for
   * people to say, so it counts as if it took place at once.
   */
  private afterTelling(node: Node, stage: StageStep, what: 'books' | 'cancels'): void {
    const { stepId } = node;
    const tellings = () =>
      this.instants.map((at) =>
        this.candidate(stage, stepId, at, this.timing.opens(at), this.courseOf(stage, what, at)),
      );
    const candidates = this.rank(`telling ${timesOf(stage, what)}`, stage, stepId, this.instants, tellings);
    const purpose = what === 'books' ? 'invitation' : 'cancelled';
    this.look(node, stage, candidates, { from: { stepId, purpose }, act: what });
    this.afterHolding(node, stage, what, this.instants);
  }

  private courseOf(stage: StageStep, what: Telling, at: Instant): Course {
    return what === 'books' ? this.timing.booked(stage, at) : this.timing.entered(stage, at);
  }

  private candidate(stage: StageStep, stepId: string, at: Instant, startsAt: Instant, first: Course): Candidate {
    let course = first;
    // What is told before it is heard: the next word is the one after.
    while (this.timing.leaves(course.holding, course.due) <= startsAt) course = this.timing.held(stage, course);
    return { at, startsAt, course, longest: this.nexts.bound(stage, stepId, course) - startsAt };
  }

  /** The longest first; at the moments of every day the same for all stages with the same times. */
  private rank(
    key: string,
    stage: StageStep,
    stepId: string,
    instants: readonly Instant[],
    candidates: () => Candidate[],
  ): readonly Candidate[] {
    if (instants !== this.instants) return longestFirst(candidates());
    const open = this.nexts.bound(stage, stepId, { due: 0, holding: 0 }) === Number.POSITIVE_INFINITY;
    const named = `${key} ${open}`;
    let ranked = this.ranked.get(named);
    if (!ranked) {
      ranked = longestFirst(candidates());
      this.explored += ranked.length;
      this.ranked.set(named, ranked);
    }
    return ranked;
  }

  private look(
    node: Node,
    stage: StageStep,
    candidates: readonly Candidate[],
    { from, act }: { readonly from: Hearing; readonly act: Gap['act'] },
  ): void {
    for (const { at, startsAt, course, longest } of candidates) {
      if (longest <= this.best(node.stepId)) return;
      this.count();
      this.gap(node, at, from, startsAt, this.following(node.stepId, stage, course), act, course.due);
    }
  }

  /** What follows a visit hangs on where it stands, not on since when: most moments of a day share it. */
  private following(stepId: string, stage: StageStep, course: Course): Next {
    const ofStep = madeOnce(this.followed, stepId, () => new Map<Instant, Map<Instant, Next>>());
    const ofDate = madeOnce(ofStep, course.due, () => new Map<Instant, Next>());
    return madeOnce(ofDate, course.holding, () => this.nexts.inStage(stepId, stage, course, null));
  }

  /** Other silences of that step that are just as long, spread over the horizon; the last first, since there is most time to get there. */
  asLongAs({ node, startsAt, endsAt }: Gap): readonly Gap[] {
    const same = { length: endsAt - startsAt, found: [] as Gap[] };
    this.same = same;
    const reached = [...this.nodes.values()].filter(({ stepId }) => stepId === node.stepId);
    this.looked.clear();
    for (const one of reached) this.visit(one, one.anytime ? this.instants : [...one.at.keys()]);
    this.same = null;
    const every = Math.max(1, Math.floor(same.found.length / mostAlike));
    return same.found.filter((_, index) => index % every === 0).reverse();
  }

  private best(stepId: string): number {
    if (this.same) return this.same.length - 1;
    const here = this.perStep.get(stepId);
    return here ? here.endsAt - here.startsAt : -1;
  }

  /** A silence; closing the job just before its end would put the confirmation in its place, where a window delays that one more. */
  private gap(
    node: Node,
    enteredAt: Instant,
    from: Hearing,
    startsAt: Instant,
    next: Next,
    act: Gap['act'],
    due: Instant | null = null,
  ): void {
    if (next.at < startsAt) return;
    const closing = this.timing.leaves(next.at - 1, due === null || next.at - 1 < due ? due : null);
    const endsAt = next.at > startsAt ? Math.max(next.at, closing) : next.at;
    const best = this.best(node.stepId);
    if (endsAt - startsAt <= best) return;
    if (this.same && endsAt - startsAt !== this.same.length) return;
    const points = listOf(next.points);
    const meanwhile = points.filter(({ at }) => at < next.at);
    const stepId = meanwhile.findLast(({ what }) => what === 'enters')?.stepId ?? node.stepId;
    const closed: SilencePoint[] = [
      { at: next.at - 1, stepId, what: 'closes' },
      { at: closing, stepId, purpose: 'jobClosed', what: 'hears' },
    ];
    const found: Gap = {
      startsAt,
      endsAt,
      from,
      node,
      enteredAt,
      act,
      next: endsAt > next.at ? [...meanwhile, ...closed] : points,
    };
    if (this.same) return void this.same.found.push(found);
    this.perStep.set(node.stepId, found);
    if (!this.longest || this.longest.endsAt - this.longest.startsAt < endsAt - startsAt) this.longest = found;
  }
}

const longestFirst = (candidates: Candidate[]) => candidates.sort((left, right) => right.longest - left.longest);

/** All that the times of a visit hang on, from what tells its date on. */
const timesOf = (stage: StageStep, what: Telling) =>
  [
    spanKey(what === 'books' ? stage.promise.within : firstSpan(stage)),
    stage.ladder.holdingBefore.amount,
    stage.ladder.updateInterval.amount,
  ].join();

function madeOnce<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  let found = known.get(key);
  if (found === undefined) {
    found = make();
    known.set(key, found);
  }
  return found;
}

/** Whether a visit has not stood like this before; notes it. */
function isNew(seen: Map<Instant, Set<Instant>>, { due, holding }: Course): boolean {
  const known = seen.get(due);
  if (known?.has(holding)) return false;
  if (known) known.add(holding);
  else seen.set(due, new Set([holding]));
  return true;
}
