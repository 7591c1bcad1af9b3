import { nextWindow } from '../../../process/calendar/sending-window.ts';
import { orNotFound } from '../../http/refusal.ts';
import type { Database } from '../../parts.ts';
import { loadVersion } from '../load-versions.ts';

const minute = 60_000;
const hour = 60 * minute;
/** As long as other things for many can be taken back. */
const longest = 24 * hour;
const shortest = 10 * minute;
/** Before the first date that was told in the job: no holding text leaves for a job that is closing anyway. */
const ahead = 3 * hour;

/**
 * When the runs of a job that is closed `now` (epoch ms) are told: a day on, and where nothing leaves then at the next opening of its sending
 * window, so that the job can be reopened as long as nobody has heard; but before the first promise in it comes near, and never within ten minutes.
 */
export async function closingInstant(database: Database, jobId: string, now: number): Promise<Date> {
  const before = await firstPromise(database, jobId, now);
  const wanted = Math.max(now + shortest, Math.min(now + longest, before - ahead));
  const job = orNotFound(await database.job.findUnique({ where: { id: jobId } }));
  const { policy } = (await loadVersion(database, job.versionId)).definition;
  const opens = nextWindow(policy.sendingWindow, job.zone || policy.calendar.zone, wanted);
  return new Date(opens <= before - ahead ? opens : wanted);
}

async function firstPromise(database: Database, jobId: string, now: number): Promise<number> {
  const { _min: first } = await database.application.aggregate({
    where: { jobId, promiseDue: { gt: new Date(now) } },
    _min: { promiseDue: true },
  });
  return first.promiseDue?.getTime() ?? Number.POSITIVE_INFINITY;
}
