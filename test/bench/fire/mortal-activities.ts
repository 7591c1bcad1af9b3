import { Context } from '@temporalio/activity';
import { createAdvance } from '../../../activities/advance/advance.ts';
import { createVersionCache } from '../../../activities/advance/load-version.ts';
import { createAdvanceAndDeliver } from '../../../activities/delivery/advance-and-deliver.ts';
import { createDeliver, type DeliveryParts } from '../../../activities/delivery/deliver.ts';
import type { Providers } from '../../../activities/providers/create-providers.ts';
import { createActivities } from '../../../worker/create-activities.ts';
import { liveThrough } from './life.ts';
import { mortalPool } from './mortal-pool.ts';

type Given = Parameters<typeof createActivities>[0];
type Activities = ReturnType<typeof createActivities>;

const heartbeatEveryMs = 4_000;

/** The product's activities in a worker that may die within any of them, by these providers. Taking turns within a worker is left out: the dead would keep theirs. */
export function mortalActivities(given: Given, providers: Providers): Activities {
  const { settings, clock } = given;
  const pool = mortalPool(given.pool);
  const parts: DeliveryParts = { pool, settings, clock, providers, loadVersion: createVersionCache(given.versions) };
  const [advanceAndDeliver, deliver] = [createAdvanceAndDeliver(parts), createDeliver(parts)];
  const waitedMs = () => Math.max(0, clock() - Context.current().info.scheduledTimestampMs);
  return {
    ...createActivities(given),
    advance: createAdvance(parts),
    advanceAndDeliver: (input) =>
      beating(() => liveThrough(() => advanceAndDeliver({ ...input, now: input.now + waitedMs() }))),
    deliver: (input) => beating(() => liveThrough(() => deliver({ ...input, now: input.now + waitedMs() }))),
  };
}

async function beating<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  const context = Context.current();
  const beat = setInterval(() => context.heartbeat(), heartbeatEveryMs);
  return work().finally(() => clearInterval(beat));
}
