import { dateOf, weekdayOf } from '../../process/calendar/days.ts';
import type { OwnDays } from '../../process/calendar/with-own-days.ts';
import { localDay } from '../../process/calendar/zone-days.ts';
import type { Proof } from '../contract/proof.ts';
import { orNotFound } from '../http/refusal.ts';
import type { Database } from '../parts.ts';
import { addDays } from './add-days.ts';
import { countStages } from './count-stages.ts';
import { countWeeks } from './count-weeks.ts';

export type ProofAsked = {
  readonly organisationId: string;
  readonly jobId?: string;
  /** How many weeks, this one with them. */
  readonly weeks: number;
};

/** Whether promises are kept in the organisation, or in one of its jobs, with every stage; refuses a job that is not its own. */
export async function getWholeProof(database: Database, { organisationId, jobId, weeks }: ProofAsked): Promise<Proof> {
  if (jobId !== undefined)
    orNotFound(await database.job.findFirst({ where: { id: jobId, organisationId }, select: { id: true } }));
  const { zone, ownDays } = orNotFound(
    await database.organization.findUnique({ where: { id: organisationId }, select: { zone: true, ownDays: true } }),
  );
  const monday = mondayOf(zone, Date.now());
  const asked = { organisationId, jobId, zone, since: addDays(monday, -7 * (weeks - 1)) };
  const [byWeek, stages, silent] = await Promise.all([
    countWeeks(database, asked, monday),
    countStages(database, asked, ownDays as unknown as OwnDays),
    database.obligation.count({
      where: { organisationId, status: 'open', due: { lt: new Date() }, ...(jobId && { application: { jobId } }) },
    }),
  ]);
  const sum = (key: 'due' | 'kept' | 'keptAsFirstTold') => byWeek.reduce((all, week) => all + week[key], 0);
  return {
    at: new Date().toISOString(),
    promises: { due: sum('due'), kept: sum('kept'), keptAsFirstTold: sum('keptAsFirstTold'), silent },
    weeks: byWeek,
    stages,
    moreStages: 0,
  };
}

/** As a page shows it: the hundred stages with the most late answers, and how many there are besides. */
export async function getProof(database: Database, asked: ProofAsked): Promise<Proof> {
  const proof = await getWholeProof(database, asked);
  return { ...proof, stages: proof.stages.slice(0, most), moreStages: Math.max(0, proof.stages.length - most) };
}

const most = 100;

function mondayOf(zone: string, now: number): string {
  const day = localDay(zone, now);
  return dateOf(day - weekdayOf(day) + 1);
}
