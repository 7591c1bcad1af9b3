import { Context } from '@temporalio/activity';
import { createAdvance } from '../activities/advance/advance.ts';
import { createVersionCache } from '../activities/advance/load-version.ts';
import { createAdvanceAndDeliver } from '../activities/delivery/advance-and-deliver.ts';
import { createDeliver, type DeliveryParts } from '../activities/delivery/deliver.ts';
import { partsFor } from '../activities/delivery/parts-for.ts';
import type { Clock } from '../activities/providers/contract.ts';
import type { Providers } from '../activities/providers/create-providers.ts';
import { createOwnTurns } from '../activities/providers/own-turns.ts';
import { createOwnSettings } from '../activities/providers/own-settings.ts';
import type { Senders } from '../activities/providers/senders/create-senders.ts';
import { createRefusalNotes } from '../activities/providers/senders/refusal-notes.ts';
import { createTurns, type Turns } from '../activities/providers/turns.ts';
import { createWatch } from '../activities/sentinel/watch.ts';
import type { RunSettings } from '../activities/advance/turn.ts';
import type { FindQueues } from '../activities/advance/with-queues.ts';
import type { Pool } from '../prisma/pool.ts';
import type { RateLimits, SharedRate } from '../activities/providers/shared-rate.ts';
import { laneOf } from './lane-of.ts';
import { countedQueues } from './rate-limits.ts';
import { whileBeating } from './while-beating.ts';
import {
  type AdvanceAnswer,
  type DeliverAnswer,
  type DeliverInput,
  type RunActivities,
  type SentinelActivities,
  taskQueue,
} from '../workflows/contract.ts';

/** Makes a delivery; `hasTurn`: one at the installation's provider has been taken for it. */
export type Delivers = (input: DeliverInput, given?: { readonly hasTurn: boolean }) => Promise<DeliverAnswer>;

/**
 * Deliveries that are worked on at once, and how long one waits for its turn before it is handed back to Temporal. Whoever comes waits for those that
 * have begun: of 100, one message waited 5 s beside another organisation's 5,000 on two processors, of 40 it waits 2.7, and as many leave in a second.
 */
const deliveriesAtOnce = 40;
const patienceMs = 2 * 60_000;

/** All activities over one pool and one set of providers. */
export function createActivities(given: {
  readonly pool: Pool;
  /** What versions are read and turns are taken by, while a connection of the other pool is held; never the same pool. */
  readonly versions: Pool;
  readonly providers: Providers;
  /** The ways out of single organisations. */
  readonly senders?: Pick<Senders, 'of'>;
  readonly settings: RunSettings;
  /** The database's, in a worker. */
  readonly clock: Clock;
  /** Of the installation's providers; left out, they have none. */
  readonly limits?: RateLimits;
  /** The runs' own task queue, which those of providers with a limit are named after. */
  readonly queue?: string;
  /** What providers with a limit are handed, by everybody. */
  readonly rate?: Pick<SharedRate, 'heed'>;
  /** How many deliveries this worker works on at once. */
  readonly atOnce?: number;
}): Omit<RunActivities, 'deliver'> & SentinelActivities & { readonly deliver: Delivers } {
  const { limits = {}, queue = taskQueue } = given;
  const note = createRefusalNotes(given.versions);
  const parts: DeliveryParts = {
    pool: given.pool,
    settings: given.settings,
    ownSettings: createOwnSettings(given),
    loadVersion: createVersionCache(given.versions),
    providers: given.providers,
    clock: given.clock,
    ...(given.senders === undefined ? {} : { senders: given.senders }),
    limits,
    ownTurns: createOwnTurns(given.versions, limits),
    noteRefusal: (organisationId, provider, outcome) => {
      note(organisationId, provider, outcome);
      given.rate?.heed(provider, outcome);
    },
  };
  const isLimited = Object.keys(limits).length > 0;
  const findQueues: FindQueues = async (loaded) =>
    countedQueues(queue, (await partsFor(parts, loaded)).providers, limits);
  const queued = isLimited ? { ...parts, findQueues } : parts;
  const [advance, advanceAndDeliver, deliver, deliverInTurn] = [
    createAdvance(queued),
    createAdvanceAndDeliver(queued),
    createDeliver(queued),
    createDeliver({ ...queued, ownTurns: createOwnTurns(given.versions) }),
  ];
  const turns = createTurns(given.atOnce ?? deliveriesAtOnce);
  const inTurn = (work: () => Promise<AdvanceAnswer>) => whileBeating(() => whenFree(turns, work));
  return {
    advance,
    advanceAndDeliver: (input) => inTurn(() => advanceAndDeliver({ ...input, now: input.now + waitedMs(given.clock) })),
    deliver: (input, { hasTurn } = { hasTurn: false }) =>
      inTurn(() => (hasTurn ? deliverInTurn : deliver)({ ...input, now: input.now + waitedMs(given.clock) })),
    watch: createWatch(given.pool),
  };
}

/**
 * How long the attempt has waited for a worker or been tried in vain since the run ordered it, so that an outage of ours makes a message late
 * rather than its record wrong. Nothing where the run's time has been skipped ahead of ours.
 */
function waitedMs(clock: Clock): number {
  return Math.max(0, clock() - Context.current().info.scheduledTimestampMs);
}

async function whenFree<Answer>(turns: Turns, work: () => Promise<Answer>): Promise<Answer> {
  if (!(await turns.take(patienceMs, laneOf()))) throw new Error('This worker has had no time for the delivery');
  try {
    return await work();
  } finally {
    turns.give();
  }
}
