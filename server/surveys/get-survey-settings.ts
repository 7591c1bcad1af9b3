import type { SurveySettingsView } from '../contract/surveys.ts';
import type { Database } from '../parts.ts';
import { questionTexts } from './question-texts.ts';

/** Whether an organisation asks, and in which words. */
export async function getSurveySettings(database: Database, organisationId: string): Promise<SurveySettingsView> {
  const row = await database.surveySettings.findUnique({ where: { organisationId } });
  const texts = row?.texts as Partial<SurveySettingsView['texts']> | undefined;
  return {
    isOn: row?.isOn ?? false,
    texts: { sv: texts?.sv ?? {}, en: texts?.en ?? {} },
    usual: questionTexts,
    revision: row?.revision ?? 0,
  };
}
