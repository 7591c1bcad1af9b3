import type { SurveyFigures } from '../contract/surveys.ts';
import { orNotFound } from '../http/refusal.ts';
import type { Database } from '../parts.ts';
import { countAnswers } from './count-answers.ts';

/** What candidates of the organisation say, or those of one job; refuses a job that is not the organisation's. */
export async function getFigures(database: Database, organisationId: string, jobId?: string): Promise<SurveyFigures> {
  if (jobId !== undefined)
    orNotFound(await database.job.findFirst({ where: { id: jobId, organisationId }, select: { id: true } }));
  const ofJob = jobId === undefined ? {} : { jobId };
  const [settings, invited, answers] = await Promise.all([
    database.surveySettings.findUnique({ where: { organisationId } }),
    database.survey.count({ where: { organisationId, ...ofJob, sentAt: { not: null } } }),
    countAnswers(database, organisationId, jobId === undefined ? undefined : [jobId]),
  ]);
  return { isOn: settings?.isOn ?? false, invited, answers: answers.get(jobId ?? null) ?? null };
}
