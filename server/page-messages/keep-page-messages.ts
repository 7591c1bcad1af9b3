import { type Background, keepLooking } from '../background/keep-looking.ts';
import type { Parts } from '../parts.ts';
import { sendDuePageMessages } from './send-due-page-messages.ts';
import type { PageMeans } from './send-page-message.ts';
import { tellBounced, type Untold } from './tell-bounced.ts';

const pauseMs = 1_000;

/** Sends what candidates' pages have to say, every second; any number of servers may do so. */
export function keepPageMessages(parts: PageMeans & Pick<Parts, 'log'>, pause = pauseMs): Background {
  let known: readonly Untold[] = [];
  return keepLooking(
    async (isStopped) => {
      const untold = await tellBounced(parts);
      // Tried every second, it is told of once.
      for (const { messageId, error } of untold)
        if (!known.some((one) => one.messageId === messageId))
          parts.log.error(
            { messageId, err: error },
            'a message of a candidate page came back, which could not be told',
          );
      known = untold;
      while (!isStopped() && (await sendDuePageMessages(parts)) > 0);
    },
    { pause, failed: (error) => parts.log.warn({ err: error }, 'messages of candidate pages wait') },
  );
}
