import { type Background, keepLooking } from '../background/keep-looking.ts';
import type { Parts } from '../parts.ts';
import { sendDueMails } from '../staff-mail/send-due-mails.ts';
import { composeMails } from './compose-mails.ts';
import { tellInterviewers } from '../interviewers/tell-interviewers.ts';
import { tellEvents } from './tell-events.ts';

const pauseMs = 1_000;

type Needs = Pick<Parts, 'database' | 'providers' | 'senders' | 'rate' | 'log'> & {
  readonly environment: { readonly publicUrl: string };
};
type Step = () => Promise<number>;

/**
 * Tells those who work here what has happened, writes their mails and hands these over, every second; any number of servers may do so. Mails that
 * wait for their provider's turn keep nothing else waiting.
 */
export function keepTelling(parts: Needs, pause = pauseMs): Background {
  const { database, environment, log } = parts;
  const failed = (error: unknown) => log.warn({ err: error }, 'telling those who work here waits');
  const keepDoing = (steps: readonly Step[]) =>
    keepLooking(
      async (isStopped) => {
        for (const step of steps)
          for (let isMore = true; isMore && !isStopped(); ) isMore = await isMoreAfter(step, failed);
      },
      { pause, failed },
    );
  const both = [
    keepDoing([
      () => tellEvents(database),
      () => composeMails(database, environment),
      () => tellInterviewers(database, environment),
    ]),
    keepDoing([() => sendDueMails(parts)]),
  ];
  return {
    nudge: () => both.forEach(({ nudge }) => nudge()),
    stop: async () => void (await Promise.all(both.map(({ stop }) => stop()))),
  };
}

/** Where one step fails the others go on. */
const isMoreAfter = (step: Step, failed: (error: unknown) => void): Promise<boolean> =>
  step().then(
    (count) => count > 0,
    (error: unknown) => {
      failed(error);
      return false;
    },
  );
