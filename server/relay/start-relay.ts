import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import type { Pool } from '../../prisma/pool.ts';
import { applyReceipts } from './apply-receipts.ts';
import { relaySignals } from './relay-signals.ts';
import { relayStarts } from './relay-starts.ts';

export type Relay = {
  /** Looks at once instead of at the next round: a row has just been stored. */
  nudge: () => void;
  stop(): Promise<void>;
};

type Parts = {
  readonly pool: Pool;
  /** Null while Temporal does not answer. */
  readonly client: () => Promise<Client | null>;
  /** Told of rounds that failed; the next round tries again. */
  readonly report: (error: unknown) => void;
  /** Done once Temporal answers, and again after each outage: its storage may be a new one. */
  readonly onReach?: (client: Client) => Promise<void>;
  readonly queue?: string;
};

const idleMs = 700;
const longestPauseMs = 10_000;

/**
 * Carries stored rows to the runs until it is stopped: applications to start, signals to send, receipts to apply. Any number of servers may
 * do so at once. While PostgreSQL or Temporal is away it waits, longer each time, and loses nothing.
 */
export function startRelay(parts: Parts): Relay {
  const stopping = new AbortController();
  let nudged = Promise.withResolvers<void>();
  let failures = 0;
  let isReached = false;

  async function round(): Promise<number> {
    await applyReceipts(parts.pool);
    const client = await parts.client();
    if (client === null) throw new Error('Temporal does not answer');
    if (!isReached) await parts.onReach?.(client);
    isReached = true;
    return (await relayStarts(parts.pool, client, parts.queue)) + (await relaySignals(parts.pool, client, parts.queue));
  }

  async function pause(): Promise<void> {
    const pauseMs = failures === 0 ? idleMs : Math.min(longestPauseMs, idleMs * 2 ** failures);
    const waiting = sleep(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    await (failures === 0 ? Promise.race([waiting, nudged.promise]) : waiting);
    nudged = Promise.withResolvers<void>();
  }

  async function loop(): Promise<void> {
    while (!stopping.signal.aborted) {
      let carried = 0;
      try {
        carried = await round();
        failures = 0;
      } catch (error) {
        failures += 1;
        isReached = false;
        // Once per outage is enough; what is away says so in the readiness too.
        if (failures === 1) parts.report(error);
      }
      if (carried === 0 && !stopping.signal.aborted) await pause();
    }
  }

  const running = loop();
  return {
    nudge: () => nudged.resolve(),
    async stop() {
      stopping.abort();
      nudged.resolve();
      await running;
    },
  };
}
