import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from '../parts.ts';

export type Metrics = {
  readonly observeRequest: (labels: { method: string; route: string; status: string }, seconds: number) => void;
  /** Prometheus' text format; reads the business numbers from the database at that moment. */
  readonly read: () => Promise<{ readonly type: string; readonly text: string }>;
};

/** Counters of the process and numbers of the guarantee; labels are templates and states, never a person's. */
export function createMetrics(database: Database): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'besked_http_request_seconds',
    help: 'Duration of requests by route template',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 1, 5],
    registers: [registry],
  });
  const obligations = new Gauge({
    name: 'besked_open_obligations',
    help: 'Answers owed to candidates: all open ones, and those past their promise',
    labelNames: ['state'],
    registers: [registry],
  });
  const signals = new Gauge({
    name: 'besked_unapplied_signals',
    help: 'What people did and no run has applied or refused yet',
    registers: [registry],
  });
  const messages = new Gauge({
    name: 'besked_overdue_messages',
    help: 'Messages whose instant to leave has passed',
    registers: [registry],
  });
  return {
    observeRequest: (labels, seconds) => requests.observe(labels, seconds),
    read: async () => {
      // Of a rehearsal nothing counts.
      const [numbers] = await database.$queryRaw<{ open: bigint; late: bigint; signals: bigint; overdue: bigint }[]>`
        with place as materialized (select "placeId" from "rehearsal"),
          owed as (select "due" from "obligation" where "status" = 'open' and "organisationId" not in (select "placeId" from place))
        select (select count(*) from owed) as "open", (select count(*) from owed where "due" < now()) as "late",
          (select count(*) from "signal" where "appliedAt" is null and "refusedAt" is null and ("heldUntil" is null or "heldUntil" <= now())) as "signals",
          (select count(*) from "message" where "status" in ('waiting', 'queued') and "nextAttemptAt" < now()) as "overdue"`;
      obligations.set({ state: 'open' }, Number(numbers?.open ?? 0));
      obligations.set({ state: 'late' }, Number(numbers?.late ?? 0));
      signals.set(Number(numbers?.signals ?? 0));
      messages.set(Number(numbers?.overdue ?? 0));
      return { type: registry.contentType, text: await registry.metrics() };
    },
  };
}
