import { surveyTexts } from '../../candidate-page/survey-texts.ts';
import type { Language } from '../../../process/definition/schema.ts';
import type { Database } from '../../parts.ts';
import { wordsFor } from '../../surveys/question-texts.ts';
import type { Labelled, OwnApplication } from './contract.ts';

type Asked = {
  readonly organisationId: string;
  readonly applicationId: string;
  readonly language: Language;
  readonly reader: 'candidate' | 'administrator';
};

/** Whether somebody was asked how it was to apply, and for themselves what they answered while that can be told. */
export async function gatherSurvey(
  database: Database,
  { organisationId, applicationId, language, reader }: Asked,
): Promise<OwnApplication['survey']> {
  const survey = await database.survey.findUnique({ where: { applicationId } });
  if (!survey || (reader === 'administrator' && survey.sentAt === null)) return null;
  const askedAt = survey.sentAt?.toISOString() ?? null;
  if (reader === 'administrator') return { askedAt, given: [] };
  const settings = await database.surveySettings.findUnique({ where: { organisationId } });
  return { askedAt, given: inWords(survey, language, wordsFor(settings?.texts, language)) };
}

type Answered = {
  readonly rating: number | null;
  readonly heardOnTime: string | null;
  readonly feedbackUseful: string | null;
  readonly comment: string | null;
};

function inWords(survey: Answered, language: Language, questions: ReturnType<typeof wordsFor>): Labelled[] {
  const { ratings, heardOnTime, feedbackUseful } = surveyTexts[language];
  const said = (words: Readonly<Record<string, string>>, value: string | null) =>
    value === null ? null : words[value];
  const values = {
    rating: survey.rating === null ? null : ratings[survey.rating - 1],
    heardOnTime: said(heardOnTime, survey.heardOnTime),
    feedbackUseful: said(feedbackUseful, survey.feedbackUseful),
    comment: survey.comment,
  };
  return (['rating', 'heardOnTime', 'feedbackUseful', 'comment'] as const).flatMap((question) => {
    const value = values[question];
    return value ? [{ label: questions[question], value }] : [];
  });
}
