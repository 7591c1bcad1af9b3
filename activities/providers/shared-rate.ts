import { setTimeout as after } from 'node:timers/promises';
import type { Pool } from '../../prisma/pool.ts';
import type { Provider, ProviderName, SendOutcome } from './contract.ts';
import { type Counted, countedAs } from './counted-as.ts';
import { createTurns, type Lane, type Turns } from './turns.ts';

/** How many messages a provider takes in a second, all workers and servers together; absent where it takes as many as come. */
export type RateLimits = Readonly<Partial<Record<ProviderName, number>>>;

export type SharedRate = {
  /** Resolves with true when a message may be handed to that provider, and with false when that did not come within so many milliseconds. */
  readonly take: (provider: ProviderName, lane: Lane, patienceMs: number) => Promise<boolean>;
  /** The same of a provider as an organisation has it: its own account has its own limit. */
  readonly takeBy: (provider: Pick<Provider, 'name' | 'own'>, lane: Lane, patienceMs: number) => Promise<boolean>;
  /** Gives an account that has refused for its rate nothing for as long as it asks, whoever sends by it; at most half a minute. */
  readonly heed: (provider: Provider, outcome: SendOutcome) => void;
};

/** The codes of a refusal for the rate alone. */
const tooFast: readonly string[] = ['rate_limit_exceeded', '20429', 'http/429'];
const longestPauseMs = 30_000;
const shortestPauseMs = 1_000;

/** How far ahead urgent messages may be given turns, so that what waits in front of one of them is never more than that. */
export const urgentAheadMs = 2_000;
/** Other messages are given turns only where the next ones are free. */
export const otherAheadMs = 300;

/**
 * Counts in the database what each provider with a limit, and each account of an organisation's own, is handed, for all workers and servers: a turn is an instant, a limit's distance
 * after the last. Within a process organisations take turns.
 */
export function createSharedRate(pool: Pool, limits: RateLimits): SharedRate {
  const queues = new Map<string, Turns>();
  const queueOf = (name: string) => {
    const queue = queues.get(name) ?? createTurns(1);
    queues.set(name, queue);
    return queue;
  };
  const takeBy: SharedRate['takeBy'] = async (provider, lane, patienceMs) => {
    const counted = countedAs(provider, limits);
    if (counted === null) return true;
    const until = Date.now() + patienceMs;
    const queue = queueOf(`${counted.key}/${lane.urgent}`);
    if (!(await queue.take(patienceMs, lane))) return false;
    const waitMs = await reserve(pool, { ...counted, urgent: lane.urgent, until }).finally(queue.give);
    if (waitMs === null) return false;
    if (waitMs > 0) await after(waitMs);
    return true;
  };
  const take: SharedRate['take'] = (name, lane, patienceMs) => takeBy({ name }, lane, patienceMs);
  return {
    ...{ take, takeBy },
    heed(provider, outcome) {
      const counted = countedAs(provider, limits);
      if (counted === null) return;
      if (outcome.kind !== 'transient' || !tooFast.includes(outcome.code)) return;
      const pauseMs = Math.min(longestPauseMs, Math.max(shortestPauseMs, outcome.retryAfterMs ?? 0));
      // What cannot be written now is written when it refuses the next time.
      pool.query({ name: 'pause-provider', text: pauseSql, values: [counted.key, pauseMs] }).catch(() => undefined);
    },
  };
}

type Wanted = Counted & {
  readonly urgent: boolean;
  readonly until: number;
};

/** Milliseconds until the turn that was given; null where none was to be had in time. */
async function reserve(pool: Pool, { key, gapMs, urgent, until }: Wanted): Promise<number | null> {
  const aheadMs = Math.max(2 * gapMs, urgent ? urgentAheadMs : otherAheadMs);
  for (;;) {
    const values = [key, gapMs, aheadMs];
    const { rows } = await pool.query<{ waitMs: number }>({ name: 'take-turn', text: takeTurn, values });
    const [given] = rows;
    if (given) return Number(given.waitMs);
    const pauseMs = aheadMs / 3;
    if (Date.now() + pauseMs > until) return null;
    await after(pauseMs);
  }
}

/** A parameter of milliseconds. */
export const ms = (parameter: string) => `${parameter}::float8 * interval '1 millisecond'`;

/** Takes the next turn of $1, $2 milliseconds after the last one, where it is no more than $3 ahead and the condition holds. */
export const takeSql = (
  condition = '',
) => `insert into "provider_turn" as t ("provider", "nextAt") values ($1, clock_timestamp() + ${ms('$2')})
on conflict ("provider") do update set "nextAt" = greatest(t."nextAt", clock_timestamp()) + ${ms('$2')}
  where t."nextAt" <= clock_timestamp() + ${ms('$3')} ${condition}
returning extract(epoch from "nextAt" - ${ms('$2')} - clock_timestamp())::float8 * 1000 as "waitMs"`;

const takeTurn = takeSql();

const pauseSql = `insert into "provider_turn" as t ("provider", "nextAt") values ($1, clock_timestamp() + ${ms('$2')})
on conflict ("provider") do update set "nextAt" = greatest(t."nextAt", clock_timestamp() + ${ms('$2')})`;
