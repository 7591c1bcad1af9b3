import type { Calendar } from '../calendar/calendar.ts';
import { dayOf, msPerDay } from '../calendar/days.ts';
import { atMinutes } from '../calendar/zone-days.ts';
import { exitsOf } from '../definition/exits-of.ts';
import type {
  AskStep,
  Definition,
  MessageStep,
  SendingWindow,
  Span,
  StageStep,
  WaitStep,
} from '../definition/schema.ts';
import type { Instant } from '../interpreter/contract.ts';
import { endsWithoutStage } from '../interpreter/ends-without-stage.ts';
import type { Hearing, SilencePoint } from './contract.ts';
import { remembered } from '../remembered.ts';
import { latestOf, listOf, type Next, type Nexts, nextsOf, type Speech, type Trail, trail } from './nexts.ts';
import { KeptLists, madeOnce, type Moments, PerList } from './kept-lists.ts';
import { LongestFirst } from './longest-first.ts';
import { type Messages, messagesOf } from './message-silences.ts';
import { Entrances, type Move, type Passage, passageOf } from './passages.ts';
import { type Questions, type QuestionSilence, questionsOf } from './question-silences.ts';
import { type Course, firstSpan, questionKey, spanKey, type Timing, timingOf, windowKey } from './timing.ts';
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
  /** What happens from then on, told when somebody asks: of most silences nobody does. */
  readonly next: () => readonly SilencePoint[];
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
  /** Whether a decision has led here: what it says is the last word where no stage comes after. */
  readonly decided: boolean;
};

/** A step with one kind of arrival, and from where it is entered. */
export type Node = {
  readonly key: string;
  /** How many were found before it. */
  readonly order: number;
  readonly stepId: string;
  readonly arrival: Arrival;
  /** When what is heard on the way is heard, as a key. */
  readonly heardBy: string;
  /** Whether people's acts can enter it at any minute. */
  anytime: boolean;
  /** Entered at an instant that the drawing gives, and from where. */
  readonly at: Entrances<Source>;
  /** Of those, the ones not yet looked at. */
  fresh: Moments[];
  readonly sources: Source[];
};
type Source = { readonly node: Node; readonly exitId: string };

const silently = (decided: boolean): Arrival => ({ from: null, window: null, told: false, owed: false, decided });

/** An instant with what follows it, and the latest that this can be: what is known to be shorter is not looked at. */
type Candidate = {
  readonly at: Instant;
  readonly startsAt: Instant;
  readonly course: Course;
  readonly longest: number;
};

/** When the candidate hears after an instant, and how late that can be if the job is closed the moment before. */
type Heard = { readonly at: Instant; readonly endsAt: Instant };

/** The same for all stages with the same times, and by how their exits are heard when each of them ends at the latest. */
type Ranked = { readonly candidates: LongestFirst<Candidate>; readonly heard: Map<string, (Heard | null)[]> };

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
  private readonly instants: Moments;
  private readonly horizonStart: Instant;
  private readonly horizonEnd: Instant;
  private readonly limit: number;
  private readonly looked = new Set<Node>();
  private readonly nameOfWindow = remembered(windowKey);
  private readonly timesOf = remembered(timesOf);
  private readonly isBehindStages = remembered((stepId: string) => endsWithoutStage(this.definition, stepId));
  private readonly lists = new KeptLists();
  private readonly opened = new PerList<Moments>();
  private readonly passages = new PerList<Passage>();
  private readonly questions = new PerList<{ readonly all: Questions; readonly deadlines: Passage }>();
  private readonly messages = new PerList<{
    readonly all: Messages;
    readonly heardBefore: Passage;
    readonly heardAfter: Passage;
  }>();
  private readonly courses = new PerList<readonly Course[]>();
  private readonly ranked = new PerList<Ranked>();
  private readonly followed = new Map<string, Map<Instant, Map<Instant, Next>>>();
  private readonly open: (() => void)[] = [];
  /** Where silences of one length are gathered, the list. */
  private same: { readonly length: number; readonly found: Gap[] } | null = null;

  constructor(definition: Definition, calendar: Calendar, instants: readonly Instant[], limit: number) {
    this.definition = definition;
    this.timing = timingOf(definition, calendar);
    this.ways = waysOf(definition);
    this.nexts = nextsOf(this.timing, this.ways);
    this.instants = this.lists.keep(instants);
    this.horizonEnd = (instants.at(-1) ?? 0) + 1;
    this.horizonStart = atMinutes(calendar.zone, dayOf(calendar.horizon.from), 0);
    this.limit = limit;
  }

  /** A little at a time: whoever runs it may do something else between two steps that it looks at. */
  *explore(startId: string): Generator<void, void> {
    const from: Hearing = { stepId: startId, purpose: 'acknowledgement' };
    const start = this.nodeOf(startId, silently(false));
    for (const stop of this.ways.stops(startId, 'next')) {
      const told = this.ways.step(stop).kind === 'stage';
      const node = this.nodeOf(stop, { from, window: null, told, owed: false, decided: false });
      const applied = this.passages.of(this.instants, 'applied', () =>
        this.passage(this.instants.map((at, place) => ({ at, since: at, place }))),
      );
      this.enter([{ node, passage: applied }], { node: start, exitId: 'next' });
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
  private count(many = 1): void {
    if (this.explored + many > this.limit) {
      this.explored = Math.max(this.explored, this.limit) + 1;
      throw new TooLarge();
    }
    this.explored += many;
  }

  private nodeOf(stepId: string, { decided: wasDecided, ...arrived }: Arrival): Node {
    const { from, window, told, owed } = arrived;
    // In a stage it is decided anew.
    const decided = wasDecided && this.ways.step(stepId).kind !== 'stage';
    const arrival = { ...arrived, decided };
    const heardBy = from ? (window ? this.nameOfWindow(window) : 'at once') : '';
    const key = `${stepId} ${from?.purpose ?? ''} ${heardBy} ${told} ${owed} ${decided}`;
    let node = this.nodes.get(key);
    if (!node) {
      node = {
        key,
        order: this.nodes.size,
        stepId,
        arrival,
        heardBy,
        anytime: false,
        at: new Entrances(),
        fresh: [],
        sources: [],
      };
      this.nodes.set(key, node);
    }
    return node;
  }

  private passage(moves: readonly Move[]): Passage {
    return passageOf(moves, this.horizonEnd + followedFor, this.lists);
  }

  /** Steps entered at instants that the drawing gives, once at each, in the order of the first moment that leads to each. */
  private enter(entered: readonly { readonly node: Node; readonly passage: Passage }[], source: Source): void {
    const fresh = entered.flatMap(({ node, passage }) => {
      const { at, places } = node.at.add(passage, source);
      const [place] = places;
      return place === undefined || node.anytime ? [] : [{ node, at, place }];
    });
    for (const { node, at } of fresh.sort((left, right) => left.place - right.place)) {
      node.fresh.push(at);
      if (node.fresh.length > 1) continue;
      this.open.push(() => {
        const instants = node.fresh.flat();
        node.fresh = [];
        this.visit(node, this.lists.keep(instants));
      });
    }
  }

  /** A step that people's acts can enter at any minute: looked at once, at every critical one. */
  private enterAnytime(stepId: string, arrival: Arrival, source: Source): void {
    const node = this.nodeOf(stepId, arrival);
    node.sources.push(source);
    if (node.anytime) return;
    node.anytime = true;
    this.open.push(() => this.visit(node, this.instants));
  }

  private visit(node: Node, instants: Moments): void {
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

  private silentNodes({ stepId, arrival: { decided } }: Node, exitId: string): readonly Node[] {
    return this.ways.stops(stepId, exitId).map((stop) => this.nodeOf(stop, silently(decided)));
  }

  private heardAt({ arrival: { from, window } }: Node, at: Instant): Instant | null {
    if (!from) return null;
    return window ? this.timing.opens(at, window) : at;
  }

  /** The same for each of the moments; null where nothing is heard on the way. */
  private heardAfter({ arrival: { from, window } }: Node, instants: Moments): Moments | null {
    if (!from) return null;
    if (!window) return instants;
    return this.opened.of(instants, this.nameOfWindow(window), () =>
      instants.map((at) => this.timing.opens(at, window)),
    );
  }

  private owed({ arrival }: Node): Instant | null {
    return arrival.owed ? Number.POSITIVE_INFINITY : null;
  }

  private visitEnd(node: Node, at: Instant): void {
    const heard = this.heardAt(node, at);
    const { from } = node.arrival;
    if (heard === null || from === null || at < heard) return;
    this.gapUntil(node, at, from, heard, { at, points: trail(null, this.ways.ending(node.stepId, at)) });
  }

  private visitWait(node: Node, step: WaitStep, instants: Moments): void {
    const { stepId, arrival } = node;
    const behind = this.silentNodes(node, 'next');
    this.count(instants.length);
    if (arrival.from)
      for (const at of instants) {
        const heard = this.heardAt(node, at);
        if (heard !== null) this.gapUntil(node, at, arrival.from, heard, this.nexts.entering(stepId, at, null, null));
      }
    const passage = this.passages.of(instants, step.for.kind === 'span' ? spanKey(step.for.span) : '', () =>
      this.passage(instants.map((at, place) => ({ at: this.timing.waitOver(step, at), since: at, place }))),
    );
    this.enter(
      behind.map((next) => ({ node: next, passage })),
      { node, exitId: 'next' },
    );
  }

  private visitMessage(node: Node, step: MessageStep, instants: Moments): void {
    const { stepId } = node;
    const { from, window, decided } = node.arrival;
    const heardBefore = this.silentNodes(node, 'next');
    const stops = this.ways.stops(stepId, 'next');
    // What still waits for its window is heard after this message, and perhaps after what follows it.
    const heardAfter = stops.map((stop) => this.nodeOf(stop, { from, window, told: false, owed: false, decided }));
    const speeches = stops.map((stop) => this.nexts.speechOf(stop));
    const leaving = (at: Instant) => this.timing.messageLeaves(step, at, this.owed(node));
    const speech = node.arrival.owed ? this.nexts.inTheWindow : this.nexts.speechOf(stepId);
    const key = keyOf(node.heardBy, [speech, ...speeches]);
    const messages = this.messages.of(instants, key, () => {
      const entered = { moments: instants, heard: this.heardAfter(node, instants) };
      const all = messagesOf(entered, leaving, speeches, this.nexts);
      return { all, heardBefore: this.passage(all.heardBefore), heardAfter: this.passage(all.heardAfter) };
    });
    this.count(messages.all.heardBefore.length + messages.all.heardAfter.length);
    const own: Hearing = { stepId, purpose: 'message' };
    this.each(stepId, messages.all.silences, ({ at, leaves, since, startsAt, behind }) => {
      const next =
        behind === null
          ? this.itself(at, leaves, own)
          : this.nexts.entering(stops[behind] as string, leaves, null, null);
      this.gapUntil(node, at, (since === 'arrival' && from) || own, startsAt, next);
    });
    this.enter(
      [
        ...heardBefore.map((next) => ({ node: next, passage: messages.heardBefore })),
        ...heardAfter.map((next) => ({ node: next, passage: messages.heardAfter })),
      ],
      { node, exitId: 'next' },
    );
  }

  private visitAsk(node: Node, step: AskStep, instants: Moments): void {
    const { stepId } = node;
    const unanswered = this.silentNodes(node, 'no-answer');
    const answers = exitsOf(step).filter((exitId) => exitId !== 'no-answer');
    const speeches = {
      answers: this.nexts.speechesBehind(stepId, answers),
      unanswered: this.nexts.speechesBehind(stepId, ['no-answer']),
    };
    const key = [
      questionKey(step),
      keyOf(node.heardBy, speeches.answers),
      'unanswered',
      keyOf('', speeches.unanswered),
    ].join();
    const { all, deadlines } = this.questions.of(instants, key, () => {
      const entered = { moments: instants, heard: this.heardAfter(node, instants) };
      const found = questionsOf(step, entered, speeches, { timing: this.timing, nexts: this.nexts });
      return { all: found, deadlines: this.passage(found.deadlines) };
    });
    this.count(all.deadlines.length);
    this.each(stepId, all.silences, (silence) => {
      const from = silence.since === 'arrival' ? node.arrival.from : { stepId, purpose: silence.since };
      if (from) this.gapUntil(node, silence.at, from, silence.startsAt, this.afterQuestion(stepId, step, silence));
    });
    this.enter(
      unanswered.map((next) => ({ node: next, passage: deadlines })),
      { node, exitId: 'no-answer' },
    );
    if (this.looked.has(node)) return;
    this.looked.add(node);
    for (const exitId of answers)
      for (const stop of this.ways.stops(stepId, exitId))
        this.enterAnytime(stop, silently(node.arrival.decided), { node, exitId });
  }

  /** What a silence around a question ends with: the candidate may answer at the last moment before a reminder and before the deadline. */
  private afterQuestion(stepId: string, step: AskStep, { at, accepted, until, moment }: QuestionSilence): Next {
    if (until === 'ask') return this.itself(at, moment, { stepId, purpose: 'ask' });
    const answer = moment - 1 >= accepted ? this.nexts.answering(stepId, step, moment - 1) : null;
    const nexts = until === 'reminder' ? [this.reminded(stepId, moment)] : this.unanswered(stepId, moment);
    return latestOf([...nexts, ...(answer ? [answer] : [])]);
  }

  private reminded(stepId: string, reminder: Instant): Next {
    const sent = this.timing.opens(reminder);
    return { at: sent, points: trail(null, { at: sent, stepId, purpose: 'reminder', what: 'hears' }) };
  }

  private unanswered(stepId: string, deadline: Instant): readonly Next[] {
    const left = trail(null, { at: deadline, stepId, exitId: 'no-answer', what: 'leaves' });
    return this.ways.stops(stepId, 'no-answer').map((stop) => this.nexts.entering(stop, deadline, null, left));
  }

  /** The step itself says something after it was entered. */
  private itself(at: Instant, saidAt: Instant, said: Hearing): Next {
    const points = trail(trail(null, { at, stepId: said.stepId, what: 'enters' }), {
      ...said,
      at: saidAt,
      what: 'hears',
    });
    return { at: saidAt, points };
  }

  /** Silences one after the other; one that cannot be longer than what is known is not looked at. */
  private each<S extends { readonly longest: number }>(
    stepId: string,
    silences: readonly S[],
    look: (silence: S) => void,
  ): void {
    let best = this.best(stepId);
    for (const silence of silences) {
      if (silence.longest <= best) continue;
      look(silence);
      best = this.best(stepId);
    }
  }

  private visitStage(node: Node, stage: StageStep, instants: Moments): void {
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
        this.enterAnytime(stop, { from, window, told: tells, owed: from === null, decided: true }, { node, exitId });
      }
  }

  /** From what tells the date of the visit to the first word in it. */
  private afterEntering(node: Node, stage: StageStep, instants: Moments): void {
    const { stepId, arrival } = node;
    const speaks = !arrival.told && stage.entryMessage !== undefined;
    if (!speaks && !arrival.from) return;
    const from: Hearing = speaks ? { stepId, purpose: 'entry' } : (arrival.from as Hearing);
    const entering = () => {
      const heard = this.heardAfter(node, instants);
      const courses = this.coursesOf(stage, 'enters', instants);
      return instants.map((at, place) => {
        const startsAt = Math.max(heard?.[place] ?? at, speaks ? this.timing.leaves(at, this.owed(node)) : at);
        return this.candidate(stage, stepId, at, startsAt, courses[place] as Course);
      });
    };
    const key = `entering ${this.timesOf(stage).enters} ${speaks} ${node.heardBy} ${arrival.owed}`;
    this.look(node, stage, this.rank(key, stage, stepId, instants, entering), { from, act: null });
  }

  /** Nobody acts: from one holding text to the next. */
  private afterHolding(node: Node, stage: StageStep, what: Telling, instants: Moments): void {
    const { stepId } = node;
    const rounds = () => {
      const seen = new Map<Instant, Set<Instant>>();
      const found: Candidate[] = [];
      const courses = this.coursesOf(stage, what, instants);
      for (const [place, at] of instants.entries()) {
        let course = courses[place] as Course;
        while (course.holding <= this.horizonEnd && isNew(seen, course)) {
          this.count();
          const held = this.timing.held(stage, course);
          found.push(this.candidate(stage, stepId, at, this.timing.leaves(course.holding, course.due), held));
          course = held;
        }
      }
      return found;
    };
    const candidates = this.rank(`holding ${this.timesOf(stage)[what]}`, stage, stepId, instants, rounds);
    const act = what === 'enters' ? null : what;
    this.look(node, stage, candidates, { from: { stepId, purpose: 'holding' }, act });
  }

  /**
   * A meeting is booked, or cancelled: from the message that tells the new date to the first word after it. When a meeting is to be is for
   * people to say, so it counts as if it took place at once, and what is told of it waits for no window.
   */
  private afterTelling(node: Node, stage: StageStep, what: 'books' | 'cancels'): void {
    const { stepId } = node;
    const tellings = () => {
      const courses = this.coursesOf(stage, what, this.instants);
      return this.instants.map((at, place) => this.candidate(stage, stepId, at, at, courses[place] as Course));
    };
    const candidates = this.rank(`telling ${this.timesOf(stage)[what]}`, stage, stepId, this.instants, tellings);
    const purpose = what === 'books' ? 'invitation' : 'cancelled';
    this.look(node, stage, candidates, { from: { stepId, purpose }, act: what });
    this.afterHolding(node, stage, what, this.instants);
  }

  /** Where visits stand that began, or whose meetings were booked or cancelled, at the moments. */
  private coursesOf(stage: StageStep, what: Telling, instants: Moments): readonly Course[] {
    return this.courses.of(instants, this.timesOf(stage)[what], () =>
      instants.map((at) => (what === 'books' ? this.timing.booked(stage, at) : this.timing.entered(stage, at))),
    );
  }

  private candidate(stage: StageStep, stepId: string, at: Instant, startsAt: Instant, first: Course): Candidate {
    let course = first;
    // What is told before it is heard: the next word is the one after.
    while (this.timing.leaves(course.holding, course.due) <= startsAt) course = this.timing.held(stage, course);
    return { at, startsAt, course, longest: this.nexts.bound(stage, stepId, course) - startsAt };
  }

  /** The longest first; the same for all stages with the same times that are entered at these moments. */
  private rank(
    key: string,
    stage: StageStep,
    stepId: string,
    instants: Moments,
    candidates: () => readonly Candidate[],
  ): Ranked {
    const open = this.nexts.bound(stage, stepId, { due: 0, holding: 0 }) === Number.POSITIVE_INFINITY;
    return this.ranked.of(instants, `${key} ${open}`, () => {
      const found = candidates();
      if (instants === this.instants) this.explored += found.length;
      return { candidates: new LongestFirst(found), heard: new Map() };
    });
  }

  private look(
    node: Node,
    stage: StageStep,
    { candidates, heard }: Ranked,
    { from, act }: { readonly from: Hearing; readonly act: Gap['act'] },
  ): void {
    const { stepId } = node;
    let best = this.best(stepId);
    for (let place = 0; ; place += 1) {
      const candidate = candidates.at(place);
      if (!candidate || candidate.longest <= best) return;
      this.count();
      const { at, startsAt, course } = candidate;
      const sure = this.surely(stepId, stage, course, place, heard);
      if (sure && sure.endsAt - startsAt <= best) continue;
      const following = () => this.following(stepId, stage, course);
      const ends = sure ?? this.heardBy(following().at, course.due);
      this.gap(node, at, from, startsAt, ends, () => following().points, act);
      best = this.best(stepId);
    }
  }

  /** When a visit at that place among the ranked is over, known without the steps behind it; null where they have to be followed. */
  private surely(
    stepId: string,
    stage: StageStep,
    course: Course,
    place: number,
    heard: Ranked['heard'],
  ): Heard | null {
    const partings = this.nexts.partingsOf(stepId, stage);
    if (!partings) return null;
    const alike = madeOnce(heard, partings.key, (): (Heard | null)[] => []);
    let found = alike[place];
    if (found === undefined) {
      const at = this.nexts.saidInStage(stage, partings, course);
      found = at === null ? null : this.heardBy(at, course.due);
      alike[place] = found;
    }
    return found;
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
    for (const one of reached) this.visit(one, one.anytime ? this.instants : this.lists.keep(one.at.instants()));
    this.same = null;
    const every = Math.max(1, Math.floor(same.found.length / mostAlike));
    return same.found.filter((_, index) => index % every === 0).reverse();
  }

  private best(stepId: string): number {
    if (this.same) return this.same.length - 1;
    const here = this.perStep.get(stepId);
    return here ? here.endsAt - here.startsAt : -1;
  }

  /** Closing the job just before a word would put the confirmation in its place, where a window delays that one more. */
  private heardBy(at: Instant, due: Instant | null): Heard {
    const closing = this.timing.leaves(at - 1, due === null || at - 1 < due ? due : null);
    return { at, endsAt: Math.max(at, closing) };
  }

  /** Whether the closing of the job just before the instant would be heard: not behind the last stage, where what was decided has been. */
  private closes({ stepId, arrival }: Node, at: Instant, points: () => Trail | null): boolean {
    return !arrival.decided || !this.isBehindStages(standsBefore(at, listOf(points()), stepId));
  }

  private gapUntil(node: Node, enteredAt: Instant, from: Hearing, startsAt: Instant, next: Next): void {
    this.gap(node, enteredAt, from, startsAt, this.heardBy(next.at, null), () => next.points, null);
  }

  /** A silence; `points` tells what happens in it. */
  private gap(
    node: Node,
    enteredAt: Instant,
    from: Hearing,
    startsAt: Instant,
    heard: Heard,
    points: () => Trail | null,
    act: Gap['act'],
  ): void {
    const { at } = heard;
    if (at < startsAt) return;
    const best = this.best(node.stepId);
    if ((at > startsAt ? heard.endsAt : at) - startsAt <= best) return;
    const endsAt = at > startsAt && heard.endsAt > at && this.closes(node, at, points) ? heard.endsAt : at;
    if (endsAt - startsAt <= best) return;
    if (this.same && endsAt - startsAt !== this.same.length) return;
    const next = () => pointsUntil(at, endsAt, listOf(points()), node.stepId);
    const found: Gap = { startsAt, endsAt, from, node, enteredAt, act, next };
    if (this.same) return void this.same.found.push(found);
    this.perStep.set(node.stepId, found);
    if (!this.longest || this.longest.endsAt - this.longest.startsAt < endsAt - startsAt) this.longest = found;
  }
}

/** Where the run stands the moment before. */
function standsBefore(at: Instant, points: readonly SilencePoint[], visited: string): string {
  return points.findLast((point) => point.what === 'enters' && point.at < at)?.stepId ?? visited;
}

/** What happens up to the end of a silence: the word itself, or the confirmation of a job closed just before it. */
function pointsUntil(
  at: Instant,
  endsAt: Instant,
  points: readonly SilencePoint[],
  visited: string,
): readonly SilencePoint[] {
  if (endsAt <= at) return points;
  const meanwhile = points.filter((point) => point.at < at);
  const stepId = standsBefore(at, points, visited);
  return [
    ...meanwhile,
    { at: at - 1, stepId, what: 'closes' },
    { at: endsAt, stepId, purpose: 'jobClosed', what: 'hears' },
  ];
}

/** All that the times of a visit hang on, from what tells its date on. */
function timesOf(stage: StageStep): Readonly<Record<Telling, string>> {
  const { holdingBefore, updateInterval } = stage.ladder;
  const times = (span: Span) => [spanKey(span), holdingBefore.amount, updateInterval.amount].join();
  const enters = times(firstSpan(stage));
  return { enters, cancels: enters, books: times(stage.promise.within) };
}

const keyOf = (heardBy: string, speeches: readonly Speech[]) => [heardBy, ...speeches.map(({ key }) => key)].join();

/** Whether a visit has not stood like this before; notes it. */
function isNew(seen: Map<Instant, Set<Instant>>, { due, holding }: Course): boolean {
  const known = seen.get(due);
  if (known?.has(holding)) return false;
  if (known) known.add(holding);
  else seen.set(due, new Set([holding]));
  return true;
}
