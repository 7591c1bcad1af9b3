import { Context } from '@temporalio/activity';
import { createAdvance, type RunParts } from '../activities/advance/advance.ts';
import { createVersionCache } from '../activities/advance/load-version.ts';
import { createDeliver } from '../activities/delivery/deliver.ts';
import type { Providers } from '../activities/providers/create-providers.ts';
import { createWatch } from '../activities/sentinel/watch.ts';
import type { RunSettings } from '../activities/advance/turn.ts';
import type { Pool } from '../prisma/pool.ts';
import type { RunActivities, SentinelActivities } from '../workflows/contract.ts';

const heartbeatEveryMs = 4_000;

/** All activities over one pool and one set of providers. */
export function createActivities(given: {
  readonly pool: Pool;
  /** What versions are read by; never the same pool. */
  readonly versions: Pool;
  readonly providers: Providers;
  readonly settings: RunSettings;
}): RunActivities & SentinelActivities {
  const parts: RunParts = {
    pool: given.pool,
    settings: given.settings,
    loadVersion: createVersionCache(given.versions),
  };
  const deliver = createDeliver({ ...parts, providers: given.providers, clock: Date.now });
  return {
    advance: createAdvance(parts),
    deliver: (input) => whileBeating(() => deliver({ ...input, now: input.now + waitedMs() })),
    watch: createWatch(given.pool),
  };
}

/**
 * How long the attempt has waited for a worker or been tried in vain since the run ordered it, so that an outage of ours makes a message late
 * rather than its record wrong. Nothing where the run's time has been skipped ahead of ours.
 */
function waitedMs(): number {
  return Math.max(0, Date.now() - Context.current().info.scheduledTimestampMs);
}

/** Tells Temporal that the attempt is alive, so that one whose worker died is taken over within seconds. */
async function whileBeating<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  const context = Context.current();
  const beat = setInterval(() => context.heartbeat(), heartbeatEveryMs);
  try {
    return await work();
  } finally {
    clearInterval(beat);
  }
}
