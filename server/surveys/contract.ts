/** What candidates are asked once they have heard how it ended, and the limits that keep an answer from being anybody's. */
import type { Language } from '../../process/definition/schema.ts';

export const heardOnTimeAnswers = ['yes', 'no', 'unsure'] as const;
/** `none`: there was no feedback. */
export const feedbackUsefulAnswers = ['yes', 'partly', 'no', 'none'] as const;
export const surveyQuestions = ['rating', 'heardOnTime', 'feedbackUseful', 'comment'] as const;
export type SurveyQuestion = (typeof surveyQuestions)[number];

export type SurveyAnswer = {
  readonly rating: number;
  readonly heardOnTime: (typeof heardOnTimeAnswers)[number] | null;
  readonly feedbackUseful: (typeof feedbackUsefulAnswers)[number] | null;
  readonly comment: string | null;
};

/** The words of the questions, where an organisation has its own. */
export type QuestionTexts = Readonly<Partial<Record<Language, Readonly<Partial<Record<SurveyQuestion, string>>>>>>;

const day = 86_400_000;
/** So long after the answer was heard nobody is asked how it was. */
export const restMs = day;
/** Later than this nobody is asked any more: after a stop of weeks it would be about something long gone. */
export const askedWithinMs = 14 * day;
/** Until then the page takes an answer. */
export const takenWithinMs = 60 * day;
/** From the first answer on; then it is parted from whoever gave it. */
export const changeableMs = 7 * day;
/** Fewer answers than this are not shown, and no fewer are ever added at once. */
export const fewestShown = 5;
export const longestComment = 2_000;
