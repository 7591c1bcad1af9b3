import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { type Background, keepLooking } from '../background/keep-looking.ts';
import type { Parts } from '../parts.ts';
import { followUpSilent } from './follow-up-silent.ts';

const everyMs = 10 * 60_000;
const betweenMs = 500;

/** Every ten minutes asks after what was accepted and has been silent since; two questions a second at the most. */
export function keepFollowingUp({
  pool,
  senders,
  nudgeRelay,
  log,
}: Pick<Parts, 'pool' | 'senders' | 'nudgeRelay'> & { readonly log: Logger }): Background {
  return keepLooking(
    async (isStopped) => {
      const pause = () => sleep(betweenMs);
      if ((await followUpSilent({ pool, senders, pause, isStopped, now: Date.now() })) > 0) nudgeRelay();
    },
    { pause: everyMs, failed: (error) => log.warn({ err: error }, 'asking after silent messages waits') },
  );
}
