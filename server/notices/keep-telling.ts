import type { Parts } from '../parts.ts';
import { sendDueMails } from '../staff-mail/send-due-mails.ts';
import { composeMails } from './compose-mails.ts';
import { tellEvents } from './tell-events.ts';

const pauseMs = 1_000;

type Needs = Pick<Parts, 'database' | 'providers' | 'log'> & { readonly environment: { readonly publicUrl: string } };

/** Tells those who work here what has happened, writes their mails and hands these over, every second; any number of servers may do so. */
export function keepTelling(parts: Needs, pause = pauseMs): { readonly stop: () => Promise<void> } {
  const { database, environment, log } = parts;
  const steps = [() => tellEvents(database), () => composeMails(database, environment), () => sendDueMails(parts)];
  let isStopped = false;
  const tell = async (): Promise<void> => {
    for (const step of steps)
      for (let isMore = true; isMore && !isStopped; ) {
        isMore = await step()
          .then((count) => count > 0)
          .catch((error: unknown) => {
            log.warn({ err: error }, 'telling those who work here waits');
            return false;
          });
      }
  };
  let telling: Promise<void> = Promise.resolve();
  let isTelling = false;
  const again = () => {
    if (isTelling) return;
    isTelling = true;
    telling = tell().finally(() => {
      isTelling = false;
    });
  };
  const timer = setInterval(again, pause);
  again();
  return {
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await telling;
    },
  };
}
