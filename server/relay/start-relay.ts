import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import type { Pool } from '../../prisma/pool.ts';
import { applyReceipts, type SetAside } from './apply-receipts.ts';
import { relaySignals } from './relay-signals.ts';
import { relayStarts } from './relay-starts.ts';

export type Relay = {
  /** Looks at once instead of at the next round: a row has just been stored. A receipt alone has no run to start or to signal yet. */
  nudge: (stored?: 'receipt') => void;
  stop(): Promise<void>;
};

type Parts = {
  readonly pool: Pool;
  /** Null while Temporal does not answer. */
  readonly client: () => Promise<Client | null>;
  /** Told of rounds that failed; the next round tries again. */
  readonly report: (error: unknown) => void;
  readonly setAside?: SetAside;
  /** Done once Temporal answers, and again after each outage: its storage may be a new one. */
  readonly onReach?: (client: Client) => Promise<void>;
  readonly queue?: string;
};

const idleMs = 700;
const longestPauseMs = 10_000;
/** A burst of receipts is applied by few rounds rather than by one for each, which would take its time from their answers. */
const gatherMs = 50;

/**
 * Carries stored rows to the runs until it is stopped: applications to start, signals to send, receipts to apply. Any number of servers may
 * do so at once. While PostgreSQL or Temporal is away it waits, longer each time, and loses nothing.
 */
export function startRelay(parts: Parts): Relay {
  const stopping = new AbortController();
  let reached: Promise<void> | undefined;

  async function reach(): Promise<Client> {
    const client = await parts.client();
    if (client === null) throw new Error('Temporal does not answer');
    reached ??= parts.onReach?.(client) ?? Promise.resolve();
    await reached;
    return client;
  }

  const failed = (error: unknown, isFirst: boolean) => {
    reached = undefined;
    // Once per outage is enough; what is away says so in the readiness too.
    if (isFirst) parts.report(error);
  };
  // Beside each other: a click must not wait behind a thousand applications that begin.
  const starts = startLoop(stopping.signal, failed, async () => relayStarts(parts.pool, await reach(), parts.queue));
  const signals = startLoop(stopping.signal, failed, async () => relaySignals(parts.pool, await reach(), parts.queue));
  const receipts = startLoop(stopping.signal, failed, async () => {
    await sleep(gatherMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    const applied = await applyReceipts(parts.pool, parts.setAside);
    if (applied > 0) signals.nudge();
    return applied;
  });
  const loops = [starts, signals, receipts];
  return {
    nudge: (stored) => (stored === 'receipt' ? receipts.nudge() : loops.forEach((loop) => loop.nudge())),
    async stop() {
      stopping.abort();
      await Promise.all(loops.map((loop) => loop.ended));
    },
  };
}

type Loop = { readonly nudge: () => void; readonly ended: Promise<void> };

/** Repeats a round that answers how much it carried: at once while there is something, else when nudged or after a pause. */
function startLoop(
  stopping: AbortSignal,
  onFailure: (error: unknown, isFirst: boolean) => void,
  round: () => Promise<number>,
): Loop {
  let nudged = Promise.withResolvers<void>();
  let failures = 0;

  async function pause(): Promise<void> {
    const pauseMs = failures === 0 ? idleMs : Math.min(longestPauseMs, idleMs * 2 ** failures);
    const waiting = sleep(pauseMs, undefined, { signal: stopping }).catch(() => undefined);
    await (failures === 0 ? Promise.race([waiting, nudged.promise]) : waiting);
  }

  async function loop(): Promise<void> {
    while (!stopping.aborted) {
      // Before the round: a row that is stored while it looks must not be missed.
      nudged = Promise.withResolvers<void>();
      let carried = 0;
      try {
        carried = await round();
        failures = 0;
      } catch (error) {
        failures += 1;
        onFailure(error, failures === 1);
      }
      if (carried === 0 && !stopping.aborted) await pause();
    }
  }

  return { nudge: () => nudged.resolve(), ended: loop() };
}
