import { type Background, keepLooking } from '../background/keep-looking.ts';
import type { Parts } from '../parts.ts';
import { sendDuePageMessages } from './send-due-page-messages.ts';
import type { PageMeans } from './send-page-message.ts';
import { tellBounced } from './tell-bounced.ts';

const pauseMs = 1_000;

/** Sends what candidates' pages have to say, every second; any number of servers may do so. */
export function keepPageMessages(parts: PageMeans & Pick<Parts, 'log'>, pause = pauseMs): Background {
  return keepLooking(
    async (isStopped) => {
      while (!isStopped() && (await tellBounced(parts)) > 0);
      while (!isStopped() && (await sendDuePageMessages(parts)) > 0);
    },
    { pause, failed: (error) => parts.log.warn({ err: error }, 'messages of candidate pages wait') },
  );
}
