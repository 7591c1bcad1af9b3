import type { Database } from '../../parts.ts';

const minute = 60_000;
const hour = 60 * minute;
/** As long as other things for many can be taken back. */
const longest = 24 * hour;
const shortest = 10 * minute;
/** Before the first date that was told in the job: no holding text leaves for a job that is closing anyway. */
const ahead = 3 * hour;

/** When the runs of a job that is closed `now` (epoch ms) are told: a day on, but before the first promise in it comes near, and never within ten minutes. */
export async function closingInstant(
  database: Pick<Database, 'application'>,
  jobId: string,
  now: number,
): Promise<Date> {
  const { _min: first } = await database.application.aggregate({
    where: { jobId, promiseDue: { gt: new Date(now) } },
    _min: { promiseDue: true },
  });
  const before = first.promiseDue === null ? Number.POSITIVE_INFINITY : first.promiseDue.getTime() - ahead;
  return new Date(Math.max(now + shortest, Math.min(now + longest, before)));
}
