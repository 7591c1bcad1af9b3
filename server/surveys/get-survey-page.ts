import type { SurveyPage } from '../candidate-page/render-survey.ts';
import type { Parts } from '../parts.ts';
import { languageOf } from '../use-cases/get-candidate-page.ts';
import type { LinkedApplication } from '../use-cases/find-candidate-link.ts';
import { declineLink } from './decline-link.ts';
import { findOpenSurvey } from './find-open-survey.ts';
import { wordsFor } from './question-texts.ts';

type Found = { readonly page: SurveyPage; readonly declineLink: string | null };

/** The survey of an application as its candidate sees it; null where none is open. */
export async function getSurveyPage(
  { database, environment }: Pick<Parts, 'database' | 'environment'>,
  application: LinkedApplication,
  now: number,
): Promise<Found | null> {
  const { id: applicationId, organisationId, candidate, job } = application;
  const survey = await findOpenSurvey(database, applicationId);
  if (survey === null) return null;
  const [organisation, settings, asked] = await Promise.all([
    database.organization.findUniqueOrThrow({ where: { id: organisationId } }),
    database.surveySettings.findUnique({ where: { organisationId } }),
    database.survey.findUnique({ where: { applicationId }, select: { id: true } }),
  ]);
  const language = languageOf(application);
  const zone = job.zone || organisation.zone;
  return {
    page: {
      ...{ language, now, zone, namesZone: candidate.zone !== null && candidate.zone !== zone },
      ...{ organisation: organisation.name, jobTitle: job.title, survey },
      questions: wordsFor(settings?.texts, language),
    },
    declineLink: asked && declineLink(asked.id, environment),
  };
}
