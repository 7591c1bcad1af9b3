import { type Api, signIn } from './api.ts';
import { startBurst } from './burst.ts';
import { countCase, type Verdict } from './count-case.ts';
import type { Fault } from './faults.ts';
import { openJob } from './open-job.ts';
import { createPeers, type Peers } from './peers.ts';
import { createSkipping, type Skipping } from './skip-undo.ts';
import { type Stand, startStand } from './stand.ts';

/** A Besked that stands, its peers, and somebody who is signed in. */
export type Theatre = {
  readonly stand: Stand;
  readonly peers: Peers;
  readonly api: Api;
  readonly jobId: string;
  readonly skipping: Skipping;
  readonly close: () => Promise<void>;
};

export async function openTheatre(): Promise<Theatre> {
  const peers = await createPeers();
  const stand = await startStand(peers.variables);
  const close = async () => {
    await stand.stop();
    await peers.close();
  };
  try {
    const api = await signIn(stand);
    const jobId = await openJob(api);
    const skipping = await createSkipping(stand.temporalAddress);
    return {
      stand,
      peers,
      api,
      jobId,
      skipping,
      async close() {
        await skipping.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

export type Size = {
  readonly cases: number;
  readonly times: number;
  readonly awayMs: number;
  readonly boundMs: number;
  readonly seed: number;
};

/** How many cases of a burst came to what, and which they were where something is wrong with them. */
export type Outcome = Record<keyof Verdict, number> & { readonly cases: number; readonly wrong: readonly string[] };

/** Lets the fault happen in a burst of that many candidates and counts at the peers what became of each. */
export async function runFault(theatre: Theatre, fault: Fault, size: Size): Promise<Outcome> {
  const { stand, peers, api, jobId, skipping } = theatre;
  const name = `${fault.name.replaceAll(/\W+/g, '-').toLowerCase()}-${size.seed}`;
  const burst = startBurst({
    name,
    size: size.cases,
    jobId,
    api,
    peers,
    skipping,
    skips: fault.skipsPauses ? 'pauses' : 'undo',
    holdsDecisions: fault.holdsDecisions ?? false,
    patienceMs: size.awayMs + 2 * size.boundMs,
  });
  const workerKilledAt: number[] = [];
  const workerKilled = () => void workerKilledAt.push(Date.now());
  const random = seeded(size.seed);
  await fault.happens({ stand, api, burst, random, times: size.times, awayMs: size.awayMs, workerKilled });
  const restoredAt = Date.now();
  await burst.over;
  const around = { restoredAt, workerKilledAt, boundMs: size.boundMs };
  const verdicts = burst.cases.map((one) => ({
    one,
    arrivals: peers.arrivalsAt(one),
    verdict: countCase(peers.arrivalsAt(one), one.promised, around),
  }));
  const count = (key: keyof Verdict) => verdicts.filter(({ verdict }) => verdict[key]).length;
  return {
    cases: size.cases,
    lost: count('lost'),
    double: count('double'),
    doubleAfterUnclear: count('doubleAfterUnclear'),
    late: count('late'),
    wrong: verdicts
      .filter(({ verdict }) => verdict.lost || verdict.double || verdict.late)
      .map((each) => JSON.stringify({ ...each, around })),
  };
}

/** The same moments for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
