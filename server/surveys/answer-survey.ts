import { randomUUID } from 'node:crypto';
import type { Database, Transaction } from '../parts.ts';
import type { SurveyAnswer } from './contract.ts';
import { databaseNow } from './database-now.ts';
import { findOpenSurvey } from './find-open-survey.ts';

type Given = {
  readonly application: {
    readonly id: string;
    readonly organisationId: string;
    readonly jobId: string;
    readonly candidateId: string;
  };
  readonly answer: SurveyAnswer;
};

/** Stores what a candidate answers, in place of what they answered before; `closed` where it cannot be answered or changed (any more). The same answer again changes nothing. */
export async function answerSurvey(
  database: Database,
  { application, answer }: Given,
  at?: Date,
): Promise<'saved' | 'closed'> {
  return database.$transaction(async (transaction) => {
    const now = at ?? (await databaseNow(transaction));
    if (!(await lock(transaction, application, now))) return 'closed';
    const state = await findOpenSurvey(transaction, application.id, now);
    if (state?.status === 'open')
      await transaction.survey.update({
        where: { applicationId: application.id },
        data: { ...answer, firstAnsweredAt: now },
      });
    else if (state?.status === 'answered')
      await transaction.survey.update({ where: { applicationId: application.id }, data: answer });
    return state?.status === 'open' || state?.status === 'answered' ? 'saved' : 'closed';
  });
}

/** Takes the survey's row, and makes it where nobody has asked; false where the person was erased meanwhile. Whoever erases locks the person first, too. */
async function lock(
  transaction: Transaction,
  { id: applicationId, organisationId, jobId, candidateId }: Given['application'],
  createdAt: Date,
): Promise<boolean> {
  const known = await transaction.$queryRaw<unknown[]>`
    select 1 from "candidate" where "id" = ${candidateId}::uuid and "erasedAt" is null for share`;
  if (known.length === 0) return false;
  if ((await findOpenSurvey(transaction, applicationId, createdAt)) === null) return false;
  await transaction.survey.createMany({
    data: [{ id: randomUUID(), organisationId, jobId, applicationId, createdAt }],
    skipDuplicates: true,
  });
  await transaction.$queryRaw`select 1 from "survey" where "applicationId" = ${applicationId}::uuid for update`;
  return true;
}
