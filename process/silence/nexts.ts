import { exitsOf } from '../definition/exits-of.ts';
import type { AskStep, StageExit, StageStep, WaitStep } from '../definition/schema.ts';
import type { Instant } from '../interpreter/contract.ts';
import type { Hearing, SilencePoint } from './contract.ts';
import { madeOnce } from './kept-lists.ts';
import { type Course, isSentAtOnce, shortestUndo, spanKey, type Timing, undoOf, windowKey } from './timing.ts';
import { SilentLoop, type Ways } from './ways.ts';

/** What happens next, up to the next hearing or the end; the points from the last to the first. */
export type Next = { readonly at: Instant; readonly points: Trail | null };
export type Trail = { readonly point: SilencePoint; readonly before: Trail | null };

/** How a step that is entered says something: at that very instant, when the window opens, both after a wait, or not by itself. */
export type Speech = {
  /** The same for all steps that speak alike. */
  readonly key: string;
  /** No earlier than all that is heard first; null: not by itself. */
  readonly heardAt: ((entered: Instant) => Instant) | null;
};

/** The exits of a stage that are heard in different ways, and whether one that is heard so leads on. */
export type Partings = {
  /** The same for all stages that are left alike. */
  readonly key: string;
  readonly all: readonly { readonly exit: StageExit; readonly leadsOn: boolean }[];
};

export const trail = (before: Trail | null, point: SilencePoint): Trail => ({ point, before });

export type Nexts = {
  /** The latest next hearing after a step is entered with nothing on its way; `owed`: the told date of a stage left without a message. */
  entering(stepId: string, at: Instant, owed: Instant | null, before: Trail | null): Next;
  /** How the step speaks to whom it is entered by. */
  speechOf(stepId: string): Speech;
  readonly inTheWindow: Speech;
  /** How the steps behind exits speak, each way once; where one does not by itself, that alone counts. */
  speechesBehind(stepId: string, exits: readonly string[]): readonly Speech[];
  /** The latest of these where all of them speak by themselves; null where one does not. */
  soonest(speeches: readonly Speech[], at: Instant): Instant | null;
  /** In a stage: nobody acts, or somebody decides at the last moment before the holding text, which silences the ladder for longest. */
  inStage(stepId: string, stage: StageStep, course: Course, before: Trail | null): Next;
  /** How the exits of a stage are heard; null where one is left in silence or leads nowhere. */
  partingsOf(stepId: string, stage: StageStep): Partings | null;
  /** When a stage's own last word is heard, `inStage` as an instant alone; null where the steps behind an exit have to be followed. */
  saidInStage(stage: StageStep, partings: Partings, course: Course): Instant | null;
  /** The candidate answers at that moment; null where nothing can be answered. */
  answering(stepId: string, step: AskStep, at: Instant): Next | null;
  /** No later than this, whatever people do; infinity where an exit without a message leads to a silent step. */
  bound(stage: StageStep, stepId: string, course: Course): Instant;
};

/** The latest next hearing from everywhere, by the interpreter's rules. Throws `SilentLoop` where none ever comes. */
export function nextsOf(timing: Timing, ways: Ways): Nexts {
  const silent: string[] = [];

  const entering = (stepId: string, at: Instant, owed: Instant | null, before: Trail | null): Next => {
    const step = ways.step(stepId);
    const entered = trail(before, { at, stepId, what: 'enters' });
    const hears = (leaves: Instant, purpose: Hearing['purpose']): Next => ({
      at: leaves,
      points: trail(entered, { at: leaves, stepId, purpose, what: 'hears' }),
    });
    switch (step.kind) {
      case 'message':
        return hears(timing.messageLeaves(step, at, owed), 'message');
      case 'ask':
        return hears(timing.leaves(at, owed), 'ask');
      case 'wait':
        return silently(stepId, () => waiting(stepId, step, at, entered));
      case 'stage':
        if (step.entryMessage) return hears(timing.leaves(at, owed), 'entry');
        return silently(stepId, () => inStage(stepId, step, timing.entered(step, at), entered));
      default:
        return { at, points: trail(before, ways.ending(stepId, at)) };
    }
  };

  const silently = (stepId: string, follow: () => Next): Next => {
    const round = silent.indexOf(stepId);
    if (round >= 0) throw new SilentLoop([...silent.slice(round), stepId].map((one) => ({ stepId: one })));
    silent.push(stepId);
    const next = follow();
    silent.pop();
    return next;
  };

  const waiting = (stepId: string, step: WaitStep, at: Instant, entered: Trail): Next => {
    const over = timing.waitOver(step, at);
    const left = trail(entered, { at: over, stepId, exitId: 'next', what: 'leaves' });
    return latestOf(ways.stops(stepId, 'next').map((stop) => entering(stop, over, null, left)));
  };

  const inStage = (stepId: string, stage: StageStep, course: Course, before: Trail | null): Next => {
    const at = timing.leaves(course.holding, course.due);
    let latest: Next = { at, points: trail(before, { at, stepId, purpose: 'holding', what: 'hears' }) };
    for (const [exitId, exit] of Object.entries(stage.exits)) {
      const next = deciding(stepId, stage, exitId, exit, course, before, latest.at);
      if (next && next.at > latest.at) latest = next;
    }
    return latest;
  };

  /** What follows a decision; null where it is no later than what is known and nothing else has to be followed for that. */
  const deciding = (
    stepId: string,
    stage: StageStep,
    exitId: string,
    exit: StageExit,
    course: Course,
    before: Trail | null,
    known: Instant,
  ): Next | null => {
    const decided = course.holding - 1;
    const released = timing.release(stage, exit, decided, course);
    const stops = ways.stops(stepId, exitId);
    const said = exit.message ? timing.leaves(released, course.due, exit.window) : null;
    // Most exits are over before the holding text: the way to them need not be told.
    if (said !== null && said <= known && stops.length > 0 && stops.every((stop) => isSaidFirst(stop, released, said)))
      return null;
    const trailed = trail(trail(before, { at: decided, stepId, exitId, what: 'decides' }), {
      at: released,
      stepId,
      exitId,
      what: 'released',
    });
    if (said === null) return latestOf(stops.map((stop) => entering(stop, released, course.due, trailed)));
    const itself = {
      at: said,
      points: trail(trailed, { at: said, stepId, purpose: 'exit' as const, what: 'hears' as const }),
    };
    return latestOf(
      stops.map((stop) => {
        const next = meanwhile(stop, released, said, trailed);
        return next && next.at < said ? next : itself;
      }),
    );
  };

  /** What is heard in the step behind an exit while the exit's message still waits for its window; null where nothing is. */
  const meanwhile = (stepId: string, at: Instant, said: Instant, before: Trail): Next | null => {
    if (isSaidFirst(stepId, at, said)) return null;
    const step = ways.step(stepId);
    if (step.kind !== 'stage') return entering(stepId, at, null, before);
    const course = timing.entered(step, at);
    if (timing.leaves(course.holding, course.due) >= said || silent.includes(stepId)) return null;
    return silently(stepId, () => inStage(stepId, step, course, trail(before, { at, stepId, what: 'enters' })));
  };

  /** Whether an exit's message is heard before anything that the step behind it might say. */
  const isSaidFirst = (stepId: string, at: Instant, said: Instant) => said <= at || ways.step(stepId).kind === 'end';

  const partings = new Map<string, Partings | null>();
  const partingsOf = (stepId: string, stage: StageStep): Partings | null =>
    madeOnce(partings, stepId, () => reckonPartings(stepId, stage));
  const reckonPartings = (stepId: string, stage: StageStep): Partings | null => {
    const byKey = new Map<string, Partings['all'][number]>();
    for (const [exitId, exit] of Object.entries(stage.exits)) {
      const stops = ways.stops(stepId, exitId);
      if (!exit.message || stops.length === 0) return null;
      const leadsOn = stops.some((stop) => ways.step(stop).kind !== 'end');
      byKey.set(`${exit.window ? windowKey(exit.window) : ''} ${leadsOn}`, { exit, leadsOn });
    }
    return { key: [undoOf(stage), ...[...byKey.keys()].sort()].join(), all: [...byKey.values()] };
  };

  const saidInStage = (stage: StageStep, { all }: Partings, course: Course): Instant | null => {
    let latest = timing.leaves(course.holding, course.due);
    for (const { exit, leadsOn } of all) {
      const released = timing.release(stage, exit, course.holding - 1, course);
      const said = timing.leaves(released, course.due, exit.window);
      if (leadsOn && said > released) return null;
      latest = Math.max(latest, said);
    }
    return latest;
  };

  const atOnce: Speech = { key: 'at once', heardAt: (at) => at };
  const inTheWindow: Speech = { key: 'in the window', heardAt: (at) => timing.opens(at) };
  const notByItself: Speech = { key: 'not by itself', heardAt: null };
  const speeches = new Map<string, Speech>();
  const speechOf = (stepId: string): Speech => {
    let known = speeches.get(stepId);
    if (known === undefined) {
      // Waits that go round say nothing.
      speeches.set(stepId, notByItself);
      known = reckonSpeech(stepId);
      speeches.set(stepId, known);
    }
    return known;
  };
  const reckonSpeech = (stepId: string): Speech => {
    const step = ways.step(stepId);
    if (step.kind === 'message') return isSentAtOnce(step) ? atOnce : inTheWindow;
    if (step.kind === 'end') return atOnce;
    if (step.kind === 'wait') return afterWait(step, speechesBehind(stepId, ['next']));
    return speaksAtOnce(stepId) ? inTheWindow : notByItself;
  };
  const afterWait = (step: WaitStep, behind: readonly Speech[]): Speech => {
    if (behind.length === 0 || behind.some(({ heardAt }) => heardAt === null)) return notByItself;
    const length = step.for.kind === 'span' ? spanKey(step.for.span) : '';
    const heardAt = (at: Instant) => soonest(behind, timing.waitOver(step, at)) ?? Number.POSITIVE_INFINITY;
    return { key: `${length} and (${behind.map(({ key }) => key).join(' or ')})`, heardAt };
  };

  const soonest = (speeches: readonly Speech[], at: Instant): Instant | null => {
    let latest = Number.NEGATIVE_INFINITY;
    for (const { heardAt } of speeches) {
      if (heardAt === null) return null;
      const spoken = heardAt(at);
      // Closing the job at the last moment: see `Explorer.heardBy`.
      latest = Math.max(latest, spoken, timing.opens(spoken - 1));
    }
    return latest;
  };

  const speechesBehind = (stepId: string, exits: readonly string[]): readonly Speech[] => {
    const found = new Map<string, Speech>();
    for (const exit of exits)
      for (const stop of ways.stops(stepId, exit)) {
        const speech = speechOf(stop);
        if (speech.heardAt === null) return [speech];
        found.set(speech.key, speech);
      }
    return [...found.values()].sort((left, right) => (left.key < right.key ? -1 : 1));
  };

  const answering = (stepId: string, step: AskStep, at: Instant): Next | null => {
    const nexts = exitsOf(step).flatMap((exitId) =>
      exitId === 'no-answer'
        ? []
        : ways
            .stops(stepId, exitId)
            .map((stop) => entering(stop, at, null, trail(null, { at, stepId, exitId, what: 'answers' }))),
    );
    return nexts.length === 0 ? null : latestOf(nexts);
  };

  const openEnded = new Map<string, boolean>();
  const isOpenEnded = (stepId: string, stage: StageStep): boolean => {
    let known = openEnded.get(stepId);
    if (known === undefined) {
      const silentExits = Object.keys(stage.exits).filter((exitId) => !stage.exits[exitId]?.message);
      known = silentExits.some((exitId) => ways.stops(stepId, exitId).some((stop) => !speaksAtOnce(stop)));
      openEnded.set(stepId, known);
    }
    return known;
  };
  const speaksAtOnce = (stepId: string) => {
    const step = ways.step(stepId);
    if (step.kind === 'stage') return step.entryMessage !== undefined;
    return step.kind === 'message' || step.kind === 'ask' || step.kind === 'end';
  };

  return {
    entering,
    speechOf,
    inTheWindow,
    speechesBehind,
    soonest,
    inStage,
    partingsOf,
    saidInStage,
    answering,
    bound: (stage, stepId, course) =>
      isOpenEnded(stepId, stage) ? Number.POSITIVE_INFINITY : Math.max(course.due, course.holding + shortestUndo),
  };
}

export function latestOf(nexts: readonly Next[]): Next {
  let latest = nexts[0];
  for (const next of nexts) if (latest && next.at > latest.at) latest = next;
  if (!latest) throw new SilentLoop([]);
  return latest;
}

export function listOf(points: Trail | null): SilencePoint[] {
  const list: SilencePoint[] = [];
  for (let at = points; at; at = at.before) list.push(at.point);
  return list.reverse();
}
