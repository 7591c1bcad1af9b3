import { randomUUID } from 'node:crypto';
import type { Database, Transaction } from '../parts.ts';
import { changeableMs, fewestShown, takenWithinMs } from './contract.ts';
import { databaseNow } from './database-now.ts';

const atATime = 500;
/** Once a job has been closed for so long, no further answer of it can come: the last one was asked for, given and changed. */
const jobIsSilentMs = takenWithinMs + 4 * changeableMs;

/**
 * Parts the answers that can be changed no more from whoever gave them, and shows those of which enough have come together. Every answer becomes part of one group of five or more, of
 * its job or of several jobs, and is shown with it at once: whatever is compared with whatever, the difference is five answers or more.
 */
export async function partAnswers(database: Database, at?: Date): Promise<void> {
  await database.$transaction(
    async (transaction) => {
      // Two servers at once would each take some of five.
      await transaction.$queryRaw`select 1 from pg_advisory_xact_lock(hashtext('surveyAnswers'))`;
      const now = at ?? (await databaseNow(transaction));
      while ((await partSome(transaction, now)) === atATime);
      await leaveSilentJobs(transaction, now);
      await showGroups(transaction);
    },
    { timeout: 60_000 },
  );
}

async function partSome(transaction: Transaction, now: Date): Promise<number> {
  const before = new Date(now.getTime() - changeableMs);
  const answered = await transaction.$queryRaw<Answered[]>`
    select "id", "organisationId", "jobId", "rating", "heardOnTime", "feedbackUseful", "comment" from "survey"
    where not "isParted" and "firstAnsweredAt" <= ${before} order by random() limit ${atATime} for update`;
  const place = ({ organisationId, jobId }: Answered) => ({ id: randomUUID(), organisationId, jobId });
  await transaction.surveyRating.createMany({
    data: answered.flatMap((one) => {
      const { rating, heardOnTime, feedbackUseful } = one;
      return rating === null ? [] : [{ ...place(one), rating, heardOnTime, feedbackUseful }];
    }),
  });
  // Apart from the rest: what somebody wrote may say who they are.
  await transaction.surveyComment.createMany({
    data: answered.flatMap((one) => (one.comment === null ? [] : [{ ...place(one), text: one.comment }])),
  });
  await transaction.survey.updateMany({
    where: { id: { in: answered.map(({ id }) => id) } },
    data: { isParted: true, rating: null, heardOnTime: null, feedbackUseful: null, comment: null },
  });
  return answered.length;
}

type Answered = {
  readonly id: string;
  readonly organisationId: string;
  readonly jobId: string;
  readonly rating: number | null;
  readonly heardOnTime: string | null;
  readonly feedbackUseful: string | null;
  readonly comment: string | null;
};

/** What is left of jobs that had too few comes together with that of other such jobs. */
async function leaveSilentJobs(transaction: Transaction, now: Date): Promise<void> {
  const before = new Date(now.getTime() - jobIsSilentMs);
  await transaction.$executeRaw`
    update "survey_rating" r set "jobId" = null from "job" j where j."id" = r."jobId" and not r."isShown" and j."closedAt" < ${before}`;
  await transaction.$executeRaw`
    update "survey_comment" r set "jobId" = null from "job" j where j."id" = r."jobId" and not r."isShown" and j."closedAt" < ${before}`;
}

async function showGroups(transaction: Transaction): Promise<void> {
  await transaction.$executeRaw`
    update "survey_rating" r set "isShown" = true from (
      select "organisationId", "jobId" from "survey_rating" where not "isShown" group by 1, 2 having count(*) >= ${fewestShown}) g
    where not r."isShown" and r."organisationId" = g."organisationId" and r."jobId" is not distinct from g."jobId"`;
  await transaction.$executeRaw`
    update "survey_comment" r set "isShown" = true from (
      select "organisationId", "jobId" from "survey_comment" where not "isShown" group by 1, 2 having count(*) >= ${fewestShown}) g
    where not r."isShown" and r."organisationId" = g."organisationId" and r."jobId" is not distinct from g."jobId"`;
}
