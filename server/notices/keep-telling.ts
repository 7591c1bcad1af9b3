import { type Background, keepLooking } from '../background/keep-looking.ts';
import type { Parts } from '../parts.ts';
import { sendDueMails } from '../staff-mail/send-due-mails.ts';
import { composeMails } from './compose-mails.ts';
import { tellInterviewers } from '../interviewers/tell-interviewers.ts';
import { tellEvents } from './tell-events.ts';

const pauseMs = 1_000;

type Needs = Pick<Parts, 'database' | 'providers' | 'rate' | 'log'> & {
  readonly environment: { readonly publicUrl: string };
};

/** Tells those who work here what has happened, writes their mails and hands these over, every second; any number of servers may do so. */
export function keepTelling(parts: Needs, pause = pauseMs): Background {
  const { database, environment, log } = parts;
  const steps = [
    () => tellEvents(database),
    () => composeMails(database, environment),
    () => tellInterviewers(database, environment),
    () => sendDueMails(parts),
  ];
  const failed = (error: unknown) => log.warn({ err: error }, 'telling those who work here waits');
  return keepLooking(
    async (isStopped) => {
      for (const step of steps)
        for (let isMore = true; isMore && !isStopped(); ) {
          // Where one step fails the others go on.
          isMore = await step().then(
            (count) => count > 0,
            (error: unknown) => {
              failed(error);
              return false;
            },
          );
        }
    },
    { pause, failed },
  );
}
