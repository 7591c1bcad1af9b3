import type { Parts } from '../parts.ts';
import { tellClosing } from '../use-cases/closing/tell-closing.ts';

const pauseMs = 5_000;

export type Closings = { readonly stop: () => Promise<void> };

/** Tells the runs of every job whose closing has come to the end of its undo window. Any number of servers may do so; each job is told once. */
export function keepClosing(
  { database, log, nudgeRelay }: Pick<Parts, 'database' | 'log' | 'nudgeRelay'>,
  pause = pauseMs,
): Closings {
  let isStopped = false;
  const look = async (): Promise<void> => {
    const due = await database.job.findMany({
      where: { status: 'closing', closesAt: { lte: new Date() } },
      select: { id: true },
    });
    for (const { id } of due) if (!isStopped && (await tellClosing(database, id))) nudgeRelay();
  };
  let looking: Promise<void> = Promise.resolve();
  const again = () => {
    looking = looking.then(look).catch((error: unknown) => log.warn({ err: error }, 'closings wait for the database'));
  };
  const timer = setInterval(again, pause);
  again();
  return {
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await looking;
    },
  };
}
