import type { Database } from '../parts.ts';
import { createIdCursor } from './create-id-cursor.ts';

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
const atATime = 5_000;
/** How far back the first look goes: who was at it then may commit still. */
const settlesAfterMs = 15_000;

/** One reader of the table `change` for all streams of this server; it rests while nobody listens. */
export function createChangeFeed(database: Database): ChangeFeed {
  const listeners = new Map<string, Set<(change: Change) => void>>();
  let cursor = createIdCursor(settlesAfterMs);
  let startedAt = 0;
  let timer: NodeJS.Timeout | undefined;

  const tell = (change: Change) => {
    for (const topicId of [change.topicId, everyOne])
      for (const receive of listeners.get(`${change.topic}/${topicId}`) ?? []) receive(change);
  };
  const read = async () => {
    const from = new Date(Date.now() - settlesAfterMs);
    for (let isMore = true; isMore; ) {
      const { after, missing } = cursor.place();
      const where =
        after === undefined ? { at: { gte: from } } : { OR: [{ id: { gt: after } }, { id: { in: missing } }] };
      const rows = await database.change.findMany({ where, orderBy: { id: 'asc' }, take: atATime });
      for (const change of rows) {
        cursor.saw(change.id, Date.now());
        if (change.at.getTime() >= startedAt) tell(change);
      }
      isMore = rows.length === atATime;
    }
    cursor.forget(Date.now());
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
        cursor = createIdCursor(settlesAfterMs);
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
