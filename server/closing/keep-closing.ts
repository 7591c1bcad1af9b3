import { type Background, keepLooking } from '../background/keep-looking.ts';
import type { Parts } from '../parts.ts';
import { findUntold, tellBack } from '../use-cases/closing/tell-back.ts';
import { tellClosing } from '../use-cases/closing/tell-closing.ts';

const pauseMs = 5_000;

/**
 * Tells the runs of every job whose closing has come to the end of its undo window, and whoever comes back into a job after that. Any number of
 * servers may do so; each job is told once.
 */
export function keepClosing(
  { database, log, nudgeRelay }: Pick<Parts, 'database' | 'log' | 'nudgeRelay'>,
  pause = pauseMs,
): Background {
  return keepLooking(
    async (isStopped) => {
      const due = await database.job.findMany({
        where: { status: 'closing', closesAt: { lte: new Date() } },
        select: { id: true },
      });
      for (const { id } of due) if (!isStopped() && (await tellClosing(database, id))) nudgeRelay();
      for (const id of await findUntold(database)) if (!isStopped() && (await tellBack(database, id))) nudgeRelay();
    },
    { pause, failed: (error) => log.warn({ err: error }, 'closings wait for the database') },
  );
}
