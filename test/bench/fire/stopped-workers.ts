import { setTimeout as sleep } from 'node:timers/promises';
import type { FasterClock } from '../engine/on-faster-clock.ts';
import { inParallel, until } from '../floor/in-parallel.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { decidedAt, faultsDrawing } from '../faults/drawing.ts';
import { applyAs, type Case, createCases, decideOn } from './cases.ts';
import type { Fault } from './faults.ts';
import type { Arrival } from './fire-peers.ts';
import type { Stage } from './stage.ts';

const hour = 3_600_000;
const stoppedFor = 48 * hour;

/** Monday morning of next week, forty minutes of the calendar in a second: two days pass in 72 seconds. */
export function clockOfDays(): FasterClock {
  const machine = Date.now();
  const midnight = new Date(machine).setUTCHours(0, 0, 0, 0);
  const daysToMonday = 7 - ((new Date(machine).getUTCDay() + 6) % 7);
  return { machine, calendar: midnight + daysToMonday * 24 * hour + 7 * hour, times: 2_400, dues: new Map() };
}

/** An answer within one working day: two days without a worker go across its promise. */
export function dayDrawing(): Definition {
  const drawing = faultsDrawing();
  const stage = drawing.steps[decidedAt.stepId];
  if (stage?.kind !== 'stage') throw new Error('The smallest process has no stage of that name');
  const promise = { ...stage.promise, within: { amount: 1, unit: 'workingDays' as const } };
  return { ...drawing, steps: { ...drawing.steps, [decidedAt.stepId]: { ...stage, promise } } };
}

const fault: Fault = { name: 'workers stopped for 48 hours across a promise', ways: ['resend', 'twilio'] };

export type Stopped = {
  readonly cases: number;
  /** Of those who were decided on meanwhile the answer, and of all others the word that it takes longer: never came, or twice. */
  readonly lost: number;
  readonly double: number;
  /** Said nothing of the date that had passed. */
  readonly untold: number;
  /** Were told that it takes longer although somebody had decided: the answer comes ten minutes later. */
  readonly needless: number;
  /** Candidates without a message that our books mark late. */
  readonly unmarked: number;
  /** Milliseconds from the worker's start until the last of them had left. */
  readonly tookMs: number;
};

/** Stops the worker across the promise of so many candidates, half of whom are decided on meanwhile, and counts what comes once it is back. */
export async function stopWorkers(stage: Stage, each: number): Promise<Stopped> {
  const { pool, job, relay, peers, clock } = stage;
  const cases = createCases([fault], ['resend', 'twilio'], 2 * each);
  peers.expect(cases);
  await inParallel(cases, 20, (one) => applyAs(pool, job, one));
  relay.nudge();
  await until(async () => cases.every((one) => cameTo(stage, one).length > 0), 120_000);
  await stage.stopWorker();
  const decided = cases.filter(({ number }) => number % 2 === 0);
  await inParallel(decided, 20, (one) => decideOn(pool, job, one));
  await sleep(stoppedFor / clock.times);
  const begun = Date.now();
  await stage.startWorker();
  const hasHeard = (one: Case) => {
    const came = cameTo(stage, one).slice(1);
    return came.length > 0 && (!decided.includes(one) || came.some(({ text }) => text.includes(one.mark)));
  };
  const isOver = async () => cases.every(hasHeard);
  await until(isOver, 120_000).catch(() => undefined);
  const later = cases.map((one) => ({ one, came: cameTo(stage, one).slice(1) }));
  const first = later.flatMap(({ came }) => came.slice(0, 1));
  return {
    cases: cases.length,
    lost: cases.filter((one) => !hasHeard(one)).length,
    double: later.filter(({ one, came }) => came.filter(({ text }) => text.includes(one.mark)).length > 1).length,
    untold: first.filter(({ text }) => !/skulle du ha fått|mer tid/.test(text)).length,
    needless: later.filter(({ one, came }) => decided.includes(one) && came.some(({ text }) => /mer tid/.test(text)))
      .length,
    unmarked: await countUnmarked(stage, cases),
    tookMs: Math.max(...first.map(({ at }) => at)) - begun,
  };
}

function cameTo({ peers }: Stage, { email, phone }: Case): readonly Arrival[] {
  const arrivals = peers.arrivals();
  return [...(arrivals.get(email) ?? []), ...(arrivals.get(phone) ?? [])].toSorted((a, b) => a.at - b.at);
}

async function countUnmarked({ pool }: Stage, cases: readonly Case[]): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(distinct "applicationId")::int as "count" from "message" where "applicationId" = any($1) and "late"`,
    [cases.map(({ applicationId }) => applicationId)],
  );
  return cases.length - (rows[0]?.count ?? 0);
}
