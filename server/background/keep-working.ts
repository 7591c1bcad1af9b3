import type { Logger } from 'pino';
import { type Background, keepLooking } from './keep-looking.ts';

type Work<Item extends { readonly id: string }> = {
  /** What is set going, but those of these ids, which this server is at. */
  readonly find: (without: readonly string[]) => Promise<readonly Item[]>;
  /** Goes on with it for a while; false once there is nothing further to do. */
  readonly goOn: (item: Item) => Promise<boolean>;
  /** Shows a person that it stopped. */
  readonly giveUp: (item: Item) => Promise<void>;
  readonly log: Logger;
  /** The name of its id in the log, and what the log says. */
  readonly words: { readonly id: string; readonly failed: string; readonly waits: string };
};

const pauseMs = 5_000;
/** So many tries in a row that bring nothing, with the pauses five minutes: then a person is shown that it stopped. Being without a database counts none. */
const patience = 60;

/**
 * Goes on with everything that is set going: what was just asked for, what ended with its server, and after a pause what failed. What was given up
 * begins anew when it is set going again.
 */
export function keepWorking<Item extends { readonly id: string }>(work: Work<Item>, pause = pauseMs): Background {
  const { log, words } = work;
  const busy = new Map<string, Promise<void>>();
  const vainTries = new Map<string, number>();

  const tryOne = async (item: Item, isStopped: () => boolean): Promise<void> => {
    const tries = vainTries.get(item.id) ?? 0;
    try {
      if (tries >= patience) {
        await work.giveUp(item);
        vainTries.delete(item.id);
        return;
      }
      for (let isMore = true; isMore && !isStopped(); ) {
        isMore = await work.goOn(item);
        vainTries.delete(item.id);
      }
    } catch (error) {
      const failed = (vainTries.get(item.id) ?? 0) + 1;
      vainTries.set(item.id, failed);
      log.warn({ [words.id]: item.id, tries: failed, err: error }, words.failed);
    }
  };
  const looking = keepLooking(
    async (isStopped) => {
      for (const item of await work.find([...busy.keys()])) {
        if (isStopped() || busy.has(item.id)) continue;
        busy.set(
          item.id,
          tryOne(item, isStopped).finally(() => busy.delete(item.id)),
        );
      }
    },
    { pause, failed: (error) => log.warn({ err: error }, words.waits) },
  );
  return {
    nudge: looking.nudge,
    async stop() {
      await looking.stop();
      await Promise.all(busy.values());
    },
  };
}
