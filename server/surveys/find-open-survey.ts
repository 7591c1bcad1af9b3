import type { SurveyState } from '../candidate-page/contract.ts';
import type { Database, Transaction } from '../parts.ts';
import { changeableMs, takenWithinMs } from './contract.ts';
import { databaseNow } from './database-now.ts';
import { dueApplications } from './due-applications.ts';

/** How an application's survey stands for its candidate; null where none is open, as it is before the end was heard and a day has passed (G7). */
export async function findOpenSurvey(
  database: Database | Transaction,
  applicationId: string,
  at?: Date,
): Promise<SurveyState | null> {
  const now = at ?? (await databaseNow(database));
  const survey = await database.survey.findUnique({ where: { applicationId } });
  if (survey?.firstAnsweredAt) {
    const changeableUntil = survey.firstAnsweredAt.getTime() + changeableMs;
    const isOver = survey.isParted || changeableUntil <= now.getTime();
    return isOver ? { status: 'given' } : { status: 'answered', changeableUntil };
  }
  const [due] = await database.$queryRaw<{ id: string }[]>`
    select a."id" ${dueApplications({ now, withinMs: takenWithinMs })} and a."id" = ${applicationId}::uuid`;
  return due ? { status: 'open' } : null;
}
