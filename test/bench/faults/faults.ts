import { setTimeout as sleep } from 'node:timers/promises';
import type { Api } from './api.ts';
import type { Burst } from './burst.ts';
import type { PartName, Stand } from './stand.ts';

export type Scene = {
  readonly stand: Stand;
  readonly api: Api;
  readonly burst: Burst;
  /** From 0 to below 1. */
  readonly random: () => number;
  /** How many times something is killed in a burst, and how long something is away. */
  readonly times: number;
  readonly awayMs: number;
  /** Tells that the worker has just been killed. */
  readonly workerKilled: () => void;
};

/** Something that goes wrong in a burst, and is over when `happens` is. */
export type Fault = {
  readonly name: string;
  readonly happens: (scene: Scene) => Promise<void>;
  readonly holdsDecisions?: boolean;
  /** The pauses between tries of a message are skipped as well as the undo window. */
  readonly skipsPauses?: boolean;
};

/** kill -9 at random moments, each while the peers have had between a tenth and nine tenths of the burst's messages. */
function killing(name: string, ...parts: readonly PartName[]): Fault {
  return {
    name,
    async happens({ stand, burst, random, times, workerKilled }) {
      const moments = Array.from({ length: times }, () => 0.1 + 0.8 * random()).toSorted((a, b) => a - b);
      for (const moment of moments) {
        await burst.reaches(moment);
        await sleep(300 * random());
        stand.kill(...parts);
        if (parts.includes('worker')) workerKilled();
      }
      await stand.ready();
    },
  };
}

const postgresAway: Fault = {
  name: 'PostgreSQL away',
  async happens({ stand, burst, random, awayMs }) {
    await burst.reaches(0.1 + 0.6 * random());
    await stand.away('postgres');
    await sleep(awayMs);
    await stand.back('postgres');
    await stand.ready();
  },
};

const temporalAway: Fault = {
  name: 'Temporal away while decisions are posted',
  holdsDecisions: true,
  async happens({ stand, burst }) {
    await burst.acknowledged();
    await stand.away('temporal');
    burst.decide();
    await burst.decided();
    await stand.back('temporal');
    await stand.ready();
  },
};

/** Every other decision is in its undo window, or on its way, when the file goes; the rest comes afterwards. */
const temporalLost: Fault = {
  name: "Temporal's file deleted, then reconcile",
  holdsDecisions: true,
  // The time that runs had skipped is lost with the file, so a message that was due in theirs waits in the world's.
  skipsPauses: true,
  async happens({ stand, api, burst }) {
    await burst.acknowledged();
    burst.decide(Math.floor(burst.cases.length / 2));
    await burst.decided();
    await stand.away('temporal');
    const before = await promisesOf(api, burst);
    stand.loseTemporal();
    await stand.back('temporal');
    await stand.besked('reconcile');
    await stand.ready();
    const after = await promisesOf(api, burst);
    const moved = [...before].filter(([application, due]) => after.has(application) && after.get(application) !== due);
    if (moved.length > 0) throw new Error(`The promises of ${moved.length} candidates moved: ${JSON.stringify(moved)}`);
    burst.decide();
  },
};

/** What each candidate was promised and still waits for. */
async function promisesOf({ get }: Api, { cases }: Burst): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const { applicationId } of cases) {
    const { body } = await get(`/api/v1/applications/${applicationId}`);
    for (const { id, due, status } of body.obligations) if (status === 'open') found.set(id, due);
  }
  return found;
}

/** Kills of processes; what is away or lost. */
export const faults = {
  kills: [
    killing('worker killed', 'worker'),
    killing('server killed', 'server'),
    killing('Temporal killed', 'temporal'),
    killing('PostgreSQL killed', 'postgres'),
    killing('all killed at once', 'worker', 'server', 'temporal', 'postgres'),
  ],
  outages: [postgresAway, temporalAway, temporalLost],
} satisfies Record<string, readonly Fault[]>;
