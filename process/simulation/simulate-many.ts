import { workingDaysBetween } from '../calendar/add-working-days.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { addWorkingHours } from '../calendar/working-hours.ts';
import type { Definition, Outcome } from '../definition/schema.ts';
import type { Instant, Purpose } from '../interpreter/contract.ts';
import { type Behaviour, drawBehaviour } from './behaviour.ts';
import { type Distribution, distributionOf } from './distribution.ts';
import { createRandom, type Random } from './random.ts';
import type { SimulatedRun } from './record.ts';
import { simulate } from './simulate.ts';
import { type SimulatedCandidate, standardCandidate } from './world-of.ts';

export type CrowdInput = {
  readonly definition: Definition;
  readonly calendar: Calendar;
  readonly candidates: number;
  readonly seed: number;
  /** The first day of applying; candidates apply evenly over `spread` days after it. */
  readonly start: Instant;
  readonly spread?: number;
  /** How many days each candidate is followed; absent: 180. Where nobody ever acts a run has no end of its own. */
  readonly days?: number;
  /** Absent: drawn for each candidate. */
  readonly behaviour?: Behaviour;
  readonly candidate?: SimulatedCandidate;
};

export type CrowdReport = {
  readonly candidates: number;
  readonly seed: number;
  readonly outcomes: Readonly<Partial<Record<Outcome | 'none', number>>>;
  /** Working days from entering to leaving, by stage. */
  readonly stages: Readonly<Record<string, Distribution>>;
  /** Calendar days from applying to the outcome. */
  readonly days: Distribution;
  readonly messages: {
    readonly total: number;
    readonly byPurpose: Readonly<Partial<Record<Purpose, number>>>;
    readonly perCandidate: Distribution;
  };
  readonly promises: {
    readonly answered: number;
    readonly open: number;
    /** Answered by the date first told, and by the date told last. */
    readonly keptOriginal: number;
    readonly keptLastTold: number;
  };
  /** How many candidates visited each step, and took each exit (`step.exit`). */
  readonly steps: Readonly<Record<string, number>>;
  readonly exits: Readonly<Record<string, number>>;
  /** The longest time between two hearings of any candidate, in calendar days. */
  readonly longestSilence: number;
};

const day = 86_400_000;

/** Many candidates, each with behaviours drawn from the seed. Pure and deterministic. */
export function simulateMany(input: CrowdInput): CrowdReport {
  const crowd = createCrowd(input);
  crowd.add(input.candidates);
  return crowd.report();
}

export type Crowd = {
  /** Runs so many more of the candidates, if there are as many left; answers how many have been run. */
  add(count: number): number;
  report(): CrowdReport;
};

/** The same crowd run bit by bit, so that somebody can watch it and stop it; in whatever bits, the report is the same. */
export function createCrowd(input: CrowdInput): Crowd {
  const random = createRandom(input.seed);
  const tally = createTally(input);
  let number = 0;
  return {
    add: (count) => {
      for (const last = Math.min(input.candidates, number + count); number < last; number += 1)
        tally.add(simulateOne(input, random, number));
      return number;
    },
    report: tally.report,
  };
}

function simulateOne(input: CrowdInput, random: Random, number: number): SimulatedRun {
  const { definition, calendar, candidates, start } = input;
  const wanted = start + Math.floor(((input.spread ?? 20) * day * number) / Math.max(1, candidates));
  const begins = addWorkingHours(calendar, wanted, random.whole(0, 9));
  return simulate({
    definition,
    calendar,
    candidate: input.candidate ?? standardCandidate,
    behaviour: input.behaviour ?? drawBehaviour(definition, random),
    start: begins,
    until: begins + (input.days ?? 180) * day,
    seed: random.whole(0, 4_294_967_295),
    keepTimeline: false,
  });
}

function createTally(input: CrowdInput) {
  const outcomes: Partial<Record<Outcome | 'none', number>> = {};
  const inStage: Record<string, number[]> = {};
  const days: number[] = [];
  const perCandidate: number[] = [];
  const byPurpose: Partial<Record<Purpose, number>> = {};
  const steps: Record<string, number> = {};
  const exits: Record<string, number> = {};
  const promises = { answered: 0, open: 0, keptOriginal: 0, keptLastTold: 0 };
  let total = 0;
  let longest = 0;

  const add = (run: SimulatedRun) => {
    increase(outcomes, run.outcome ?? 'none');
    if (run.endedAt !== null) days.push((run.endedAt - run.startedAt) / day);
    const sent = run.messages.filter(({ status }) => status !== 'cancelled');
    for (const { purpose } of sent) increase(byPurpose, purpose);
    total += sent.length;
    perCandidate.push(sent.length);
    for (const { answeredAt, original, lastTold } of run.obligations) {
      if (answeredAt === null) promises.open += 1;
      else {
        promises.answered += 1;
        if (answeredAt <= original) promises.keptOriginal += 1;
        if (answeredAt <= lastTold) promises.keptLastTold += 1;
      }
    }
    countVisits(run);
    longest = Math.max(longest, longestSilenceOf(run));
  };
  const countVisits = (run: SimulatedRun) => {
    for (const stepId of new Set(run.visits.map((visit) => visit.stepId))) increase(steps, stepId);
    for (const { stepId, exitId, enteredAt, leftAt } of run.visits) {
      if (exitId !== null) increase(exits, `${stepId}.${exitId}`);
      if (leftAt === null || input.definition.steps[stepId]?.kind !== 'stage') continue;
      inStage[stepId] ??= [];
      inStage[stepId].push(workingDaysBetween(input.calendar, enteredAt, leftAt));
    }
  };
  const report = (): CrowdReport => ({
    candidates: input.candidates,
    seed: input.seed,
    outcomes,
    stages: Object.fromEntries(Object.entries(inStage).map(([stepId, list]) => [stepId, distributionOf(list)])),
    days: distributionOf(days),
    messages: { total, byPurpose, perCandidate: distributionOf(perCandidate) },
    promises,
    steps,
    exits,
    longestSilence: longest / day,
  });
  return { add, report };
}

function increase<K extends string>(counts: Partial<Record<K, number>>, key: K): void {
  counts[key] = (counts[key] ?? 0) + 1;
}

/** Elapsed milliseconds between two hearings, from applying to the last one. */
function longestSilenceOf(run: SimulatedRun): number {
  const heard = run.messages.flatMap(({ acceptedAt }) => acceptedAt ?? []).sort((left, right) => left - right);
  let since = run.startedAt;
  let longest = 0;
  for (const at of heard) {
    longest = Math.max(longest, at - since);
    since = at;
  }
  return longest;
}
