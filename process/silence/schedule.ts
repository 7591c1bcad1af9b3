import { msPerDay, msPerMinute } from '../calendar/days.ts';
import type { AskStep, StageExit, StageStep } from '../definition/schema.ts';
import type { Instant } from '../interpreter/contract.ts';
import type { SilencePoint } from './contract.ts';
import type { Explorer, Gap, Node } from './explorer.ts';
import { type Course, shortestUndo, type Timing, undoOf } from './timing.ts';

/** So many different ways are tried before the search for one schedule gives up. */
const mostTried = 1500;

/** How soon a meeting that is cancelled would have begun: so soon that it is told at once. */
const soon = msPerMinute;

/**
 * What happens from applying up to the silence, so that anybody (and a test) can follow it; null where no order of acts was found that
 * leads there.
 */
export function scheduleOf(explorer: Explorer, { node, enteredAt: at, act }: Gap): SilencePoint[] | null {
  const search = new Search(explorer);
  if (!act) return search.reach(node, at);
  const { stepId } = node;
  const stage = explorer.ways.step(stepId);
  if (stage.kind !== 'stage') return null;
  for (const before of entrancesBefore(at, explorer.timing)) {
    // Only what is cancelled after "booked by" counts anew: booked on entering, for right after.
    const fits =
      act === 'books'
        ? courseAt(explorer, stage, before, at).holding > at
        : explorer.timing.entered(stage, before).due <= at;
    const way = fits ? search.reachStep(stepId, before) : null;
    if (!way) continue;
    const books = { stepId, what: 'books' } as const;
    if (act === 'books') return [...way, { ...books, at, until: at }];
    return [...way, { ...books, at: before + 1, until: at + soon }, { stepId, at, what: act }];
  }
  return null;
}

/** Where a visit stands at an instant if nobody acts. */
function courseAt({ timing }: Explorer, stage: StageStep, entered: Instant, at: Instant): Course {
  let course = timing.entered(stage, entered);
  for (let round = 0; course.holding < at && round < 60; round += 1) course = timing.held(stage, course);
  return course;
}

/** Moments before an instant at which the step in front may have been entered: whole hours, the nearest first, then those of its own minute. */
function* entrancesBefore(at: Instant, timing: Timing): Generator<Instant> {
  for (const minutes of [1, 2, 5, 11, 20, 45]) yield at - minutes * msPerMinute;
  for (let hours = 1; hours <= 24 * 16; hours += 1) {
    yield at - hours * 60 * msPerMinute;
    const opening = timing.opens(at - hours * 60 * msPerMinute);
    if (hours % 6 === 0 && opening < at) yield opening;
  }
}

class Search {
  private tried = 0;
  private readonly explorer: Explorer;
  private readonly under = new Set<string>();
  private readonly failed = new Set<string>();

  constructor(explorer: Explorer) {
    this.explorer = explorer;
  }

  /** The way into a step at an instant by any of its arrivals. */
  reachStep(stepId: string, at: Instant): SilencePoint[] | null {
    for (const node of this.explorer.nodes.values()) {
      if (node.stepId !== stepId) continue;
      const way = this.reach(node, at);
      if (way) return way;
    }
    return null;
  }

  reach(node: Node, at: Instant): SilencePoint[] | null {
    const { stepId } = node;
    const step = this.explorer.ways.step(stepId);
    if (step.kind === 'start') return [{ at, stepId, what: 'applies' }];
    const key = `${node.key} at ${at}`;
    if (this.under.has(key) || this.failed.has(key) || !this.mayTry()) return null;
    this.under.add(key);
    const way = this.fromGiven(node, at) ?? this.fromPeople(node, at);
    this.under.delete(key);
    if (!way) this.failed.add(key);
    return way && [...way, { at, stepId, what: 'enters' }];
  }

  private mayTry(): boolean {
    this.tried += 1;
    return this.tried <= mostTried;
  }

  /** The drawing itself leads here at that instant. */
  private fromGiven(node: Node, at: Instant): SilencePoint[] | null {
    const source = node.at.get(at) ?? this.applying(node, at);
    if (!source) return null;
    const way = this.reach(source.node, source.at);
    if (!way || source.exitId === 'next') return way;
    return [...way, { at, stepId: source.node.stepId, exitId: source.exitId, what: 'leaves' }];
  }

  /** The first step can be entered at any minute, since anybody can apply at any minute. */
  private applying(node: Node, at: Instant) {
    const any = node.at.first();
    const begins = any && this.explorer.ways.step(any.node.stepId).kind === 'start';
    return begins && this.explorer.isWithin(at) ? { ...any, at } : undefined;
  }

  /** A decision or an answer leads here at that instant. */
  private fromPeople(node: Node, at: Instant): SilencePoint[] | null {
    for (const { node: before, exitId } of node.sources) {
      // Only backwards, towards the start: a loop makes no way shorter.
      if (before.order >= node.order) continue;
      const step = this.explorer.ways.step(before.stepId);
      const exit = step.kind === 'stage' ? step.exits[exitId] : undefined;
      const way =
        step.kind === 'stage' && exit
          ? this.byDecision(before, step, exitId, exit, at)
          : step.kind === 'ask'
            ? this.byAnswer(before, step, exitId, at)
            : null;
      if (way) return way;
    }
    return null;
  }

  private byDecision(
    node: Node,
    stage: StageStep,
    exitId: string,
    exit: StageExit,
    at: Instant,
  ): SilencePoint[] | null {
    const { timing } = this.explorer;
    for (const decided of [at - undoOf(stage), at - shortestUndo])
      for (const entered of this.instantsBefore(node, decided)) {
        if (!this.mayTry()) return null;
        const course = courseAt(this.explorer, stage, entered, decided);
        if (course.holding <= decided || timing.release(stage, exit, decided, course) !== at) continue;
        const way = this.reach(node, entered);
        if (!way) continue;
        const decision = { at: decided, stepId: node.stepId, exitId, what: 'decides' } as const;
        return [...way, decision, { ...decision, at, what: 'released' }];
      }
    return null;
  }

  private byAnswer(node: Node, step: AskStep, exitId: string, at: Instant): SilencePoint[] | null {
    const { timing } = this.explorer;
    for (const entered of this.instantsBefore(node, at)) {
      if (!this.mayTry()) return null;
      const accepted = timing.opens(entered);
      if (accepted >= at || timing.deadline(step, accepted) <= at) continue;
      const way = this.reach(node, entered);
      if (way) return [...way, { at, stepId: node.stepId, exitId, what: 'answers' }];
    }
    return null;
  }

  private *instantsBefore(node: Node, at: Instant): Generator<Instant> {
    const any = node.at.first();
    if (node.anytime || (any && this.explorer.ways.step(any.node.stepId).kind === 'start')) {
      // Just before the silence first from so early that what was said before has left by then.
      if (this.under.size <= 2) for (const hours of [26, 50, 98]) yield at - hours * 60 * msPerMinute;
      yield* entrancesBefore(at, this.explorer.timing);
    }
    const given = node.at.instants().filter((one) => one < at && one > at - 40 * msPerDay);
    yield* given.sort((left, right) => right - left).slice(0, 60);
  }
}
