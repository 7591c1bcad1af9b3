import { setTimeout as sleep } from 'node:timers/promises';
import { inParallel } from '../../../server/relay/in-parallel.ts';
import type { Api } from './api.ts';
import type { Promised } from './count-case.ts';
import { decidedAt } from './drawing.ts';
import { expectStatus } from './open-job.ts';
import { addressOf, type Arrival, type Peers } from './peers.ts';
import type { Skipping } from './skip-undo.ts';

/** One candidate of a burst. */
export type Case = {
  readonly number: number;
  readonly email: string;
  readonly phone: string;
  applicationId: string | null;
  promised: Promised;
  skippedAt: number;
};

export type Burst = {
  readonly cases: readonly Case[];
  /** Resolves when the peers have taken in that share of all messages of the burst, or the burst is over. */
  readonly reaches: (share: number) => Promise<void>;
  /** Resolves when everybody has the acknowledgement, or the burst is over. */
  readonly acknowledged: () => Promise<void>;
  /** From now on decisions are posted, for the first so many of the cases; all of them unless said otherwise. */
  readonly decide: (first?: number) => void;
  /** Resolves when the decisions asked for so far are stored, or the burst is over. */
  readonly decided: () => Promise<void>;
  /** Resolves when everybody has heard, or nobody can be waited for any longer. */
  readonly over: Promise<void>;
};

type Given = {
  readonly name: string;
  readonly size: number;
  readonly jobId: string;
  readonly api: Api;
  readonly peers: Peers;
  readonly skipping: Skipping;
  readonly skips: 'undo' | 'pauses';
  /** Whether decisions wait for `decide`. */
  readonly holdsDecisions: boolean;
  readonly patienceMs: number;
};

const width = 20;
const roundMs = 150;
const skipAgainMs = 3_000;

let lastPhone = 46_701_000_000;

/** All apply at once, are decided on as soon as they have the acknowledgement, and their undo windows pass at once. */
export function startBurst(given: Given): Burst {
  const { name, size, peers, patienceMs } = given;
  const cases = Array.from({ length: size }, (_, number) => createCase(name, number));
  const state = { deciding: given.holdsDecisions ? 0 : size, isOver: false };
  const until = Date.now() + patienceMs;
  const heard = (one: Case, kind: Arrival['kind']) => peers.arrivalsAt(one).some((arrival) => arrival.kind === kind);
  const isOver = () => state.isOver || Date.now() > until;
  const waitFor = async (ask: () => boolean) => {
    while (!ask() && !isOver()) await sleep(roundMs);
  };
  const isDone = () => cases.every((one) => heard(one, 'acknowledgement') && heard(one, 'rejected'));

  async function decideAndSkip(): Promise<void> {
    while (!isOver() && !isDone()) {
      const acknowledged = cases.slice(0, state.deciding).filter((one) => heard(one, 'acknowledgement'));
      const failures = await inParallel(
        acknowledged.filter(({ promised }) => promised.rejected === null),
        width,
        (one) => decideOn(one, given),
      );
      if (failures.length > 0) throw failures[0];
      const waiting = acknowledged.filter((one) => one.promised.rejected !== null && !heard(one, 'rejected'));
      await inParallel(
        waiting.filter(({ skippedAt }) => skippedAt < Date.now() - skipAgainMs),
        width,
        (one) => skip(one, given),
      );
      await sleep(roundMs);
    }
  }

  async function run(): Promise<void> {
    try {
      const [failures] = await Promise.all([inParallel(cases, width, (one) => apply(one, given)), decideAndSkip()]);
      if (failures.length > 0) throw failures[0];
    } finally {
      state.isOver = true;
    }
  }

  const over = run();
  // Whoever waits for the end hears of a failure; until then it must not end the process.
  over.catch(() => undefined);
  const arrived = () => cases.reduce((sum, one) => sum + peers.arrivalsAt(one).length, 0);
  return {
    cases,
    reaches: (share) => waitFor(() => arrived() >= share * 2 * size),
    acknowledged: () => waitFor(() => cases.every((one) => heard(one, 'acknowledgement'))),
    decide(first = size) {
      state.deciding = first;
    },
    decided: () => waitFor(() => cases.slice(0, state.deciding).every(({ promised }) => promised.rejected !== null)),
    over,
  };
}

function createCase(name: string, number: number): Case {
  lastPhone += 1;
  return {
    number,
    email: addressOf(name, number),
    phone: `+${lastPhone}`,
    applicationId: null,
    promised: { acknowledgement: null, rejected: null },
    skippedAt: 0,
  };
}

async function apply(one: Case, { api, jobId }: Given): Promise<void> {
  const { email, phone, number } = one;
  const body = { firstName: 'Åsa', lastName: `Nummer ${number}`, email, phone, language: 'sv', channel: 'email' };
  const answer = await api.post(`/api/v1/jobs/${jobId}/applications`, body, `apply/${email}`);
  one.applicationId = expectStatus(answer, 201).body.applicationId;
  one.promised = { ...one.promised, acknowledgement: Date.now() };
}

async function decideOn(one: Case, { api }: Given): Promise<void> {
  if (one.applicationId === null) return;
  const body = { ...decidedAt, visit: 1, feedbackText: 'Tjänsten kräver legitimation.', reason: 'Kravprofilen.' };
  const answer = await api.post(`/api/v1/applications/${one.applicationId}/decisions`, body, `decide/${one.email}`);
  expectStatus(answer, 202);
  one.promised = { ...one.promised, rejected: Date.now() };
}

async function skip(one: Case, { skipping, skips }: Given): Promise<void> {
  one.skippedAt = Date.now();
  // Whatever is away just now: it is tried again.
  await skipping.skip(one.applicationId ?? '', skips).catch(() => undefined);
}
