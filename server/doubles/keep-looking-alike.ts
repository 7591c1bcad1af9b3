import { type Background, keepLooking } from '../background/keep-looking.ts';
import type { Parts } from '../parts.ts';
import { lookForAlike } from '../use-cases/merges/look-for-alike.ts';

/** A hundred people at a time and not more often: this may wait, and what people do may not. */
const pauseMs = 5_000;

/** Keeps the list of likely doubles of all organisations up to date. */
export function keepLookingAlike({ database, log }: Pick<Parts, 'database' | 'log'>, pause = pauseMs): Background {
  return keepLooking(async () => void (await lookForAlike(database)), {
    pause,
    failed: (error) => log.warn({ err: error }, 'the search for doubles waits for the database'),
  });
}
