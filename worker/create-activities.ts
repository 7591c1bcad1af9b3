import { Context } from '@temporalio/activity';
import { createAdvance } from '../activities/advance/advance.ts';
import { createVersionCache } from '../activities/advance/load-version.ts';
import { createAdvanceAndDeliver } from '../activities/delivery/advance-and-deliver.ts';
import { createDeliver, type DeliveryParts } from '../activities/delivery/deliver.ts';
import type { Channel, Clock } from '../activities/providers/contract.ts';
import type { Providers } from '../activities/providers/create-providers.ts';
import { createOwnTurns } from '../activities/providers/own-turns.ts';
import { createOwnSettings } from '../activities/providers/own-settings.ts';
import type { Senders } from '../activities/providers/senders/create-senders.ts';
import { createRefusalNotes } from '../activities/providers/senders/refusal-notes.ts';
import { createTurns, type Turns } from '../activities/providers/turns.ts';
import { createWatch } from '../activities/sentinel/watch.ts';
import type { RunSettings } from '../activities/advance/turn.ts';
import type { Pool } from '../prisma/pool.ts';
import type { SharedRate } from '../activities/providers/shared-rate.ts';
import { laneOf } from './lane-of.ts';
import { whileBeating } from './while-beating.ts';
import { type AdvanceAnswer, type Plan, type RunActivities, type SentinelActivities } from '../workflows/contract.ts';

export type CountedQueues = NonNullable<Plan['queues']>;

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
  /** Task queues of channels with a rate limit. */
  readonly queues?: CountedQueues;
  /** What providers with a limit are handed, by everybody. */
  readonly rate?: Pick<SharedRate, 'heed'>;
  /** How many deliveries this worker works on at once. */
  readonly atOnce?: number;
}): RunActivities & SentinelActivities {
  const { queues } = given;
  const note = createRefusalNotes(given.versions);
  const parts: DeliveryParts = {
    pool: given.pool,
    settings: given.settings,
    ownSettings: createOwnSettings(given),
    loadVersion: createVersionCache(given.versions),
    providers: given.providers,
    clock: given.clock,
    ...(given.senders === undefined ? {} : { senders: given.senders }),
    ownTurns: createOwnTurns(given.versions),
    counted: new Set(Object.keys(queues ?? {}) as Channel[]),
    noteRefusal: (organisationId, provider, outcome) => {
      note(organisationId, provider, outcome);
      given.rate?.heed(provider, outcome);
    },
  };
  const [advance, advanceAndDeliver, deliver] = [
    createAdvance(parts),
    createAdvanceAndDeliver(parts),
    createDeliver(parts),
  ];
  const turns = createTurns(given.atOnce ?? deliveriesAtOnce);
  const told = async (answer: Promise<AdvanceAnswer>) => withQueues(await answer, queues);
  const inTurn = (work: () => Promise<AdvanceAnswer>) => told(whileBeating(() => whenFree(turns, work)));
  return {
    advance: (input) => told(advance(input)),
    advanceAndDeliver: (input) => inTurn(() => advanceAndDeliver({ ...input, now: input.now + waitedMs(given.clock) })),
    deliver: (input) => inTurn(() => deliver({ ...input, now: input.now + waitedMs(given.clock) })),
    watch: createWatch(given.pool),
  };
}

/** Tells the run by which queues it has to send. */
function withQueues(answer: AdvanceAnswer, queues: CountedQueues | undefined): AdvanceAnswer {
  if (answer.kind === 'fenced' || queues === undefined || answer.plan.deliveries.length === 0) return answer;
  return { ...answer, plan: { ...answer.plan, queues } };
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
