import type { Database } from '../parts.ts';

export type Change = {
  readonly id: bigint;
  readonly organisationId: string;
  readonly topic: string;
  readonly topicId: string;
  readonly kind: string;
  readonly data: unknown;
};

export type ChangeFeed = {
  /** Calls back for every change from now on, once each; answers how to stop. */
  readonly subscribe: (topic: string, topicId: string, receive: (change: Change) => void) => () => void;
  readonly stop: () => void;
};

/** In place of an id: every one of the topic, of any organisation. */
export const everyOne = '*';

const everyMs = 500;
/** Ids are given out before their transactions commit: an id below the highest seen may still appear for this long. */
const settlesAfterMs = 15_000;

/** One reader of the table `change` for all streams of this server; it rests while nobody listens. */
export function createChangeFeed(database: Database): ChangeFeed {
  const listeners = new Map<string, Set<(change: Change) => void>>();
  const seen = new Map<bigint, number>();
  let startedAt = 0;
  let timer: NodeJS.Timeout | undefined;

  const read = async () => {
    const from = new Date(Date.now() - settlesAfterMs);
    const rows = await database.change.findMany({ where: { at: { gte: from } }, orderBy: { id: 'asc' }, take: 5_000 });
    for (const change of rows) {
      if (seen.has(change.id)) continue;
      seen.set(change.id, change.at.getTime());
      if (change.at.getTime() < startedAt) continue;
      for (const topicId of [change.topicId, everyOne])
        for (const receive of listeners.get(`${change.topic}/${topicId}`) ?? []) receive(change);
    }
    const oldest = Date.now() - 2 * settlesAfterMs;
    for (const [id, at] of seen) if (at < oldest) seen.delete(id);
  };

  const tick = () => {
    timer = setTimeout(() => {
      read()
        .catch(() => undefined)
        .finally(() => {
          if (listeners.size > 0) tick();
          else timer = undefined;
        });
    }, everyMs);
    timer.unref();
  };

  return {
    subscribe(topic, topicId, receive) {
      const key = `${topic}/${topicId}`;
      const own = listeners.get(key) ?? new Set();
      listeners.set(key, own.add(receive));
      if (timer === undefined) {
        // A second of grace for the clocks of other machines: a change told twice does no harm.
        startedAt = Date.now() - 1_000;
        seen.clear();
        tick();
      }
      return () => {
        own.delete(receive);
        if (own.size === 0) listeners.delete(key);
      };
    },
    stop() {
      clearTimeout(timer);
      listeners.clear();
    },
  };
}
