import { type Background, keepLooking } from '../background/keep-looking.ts';
import type { Parts } from '../parts.ts';
import { inviteDue } from './invite-due.ts';
import { partAnswers } from './part-answers.ts';

/** Nobody waits for it: a minute more or less is nothing after a day. */
const pauseMs = 60_000;

/** Asks candidates how it was once their time has come, and parts their answers from them; any number of servers may do so. */
export function keepSurveying(
  parts: Pick<Parts, 'database' | 'environment' | 'senders' | 'log'>,
  pause = pauseMs,
): Background {
  return keepLooking(
    async () => {
      await inviteDue(parts);
      await partAnswers(parts.database);
    },
    { pause, failed: (error) => parts.log.warn({ err: error }, 'surveys wait') },
  );
}
