import type { SurveyMistake, TypedSurvey } from '../candidate-page/render-survey.ts';
import {
  feedbackUsefulAnswers,
  heardOnTimeAnswers,
  longestComment,
  type SurveyAnswer,
  type SurveyQuestion,
  surveyQuestions,
} from './contract.ts';

type Read = { readonly typed: TypedSurvey } & (
  | { readonly kind: 'answer'; readonly answer: SurveyAnswer }
  | { readonly kind: 'mistakes' }
);

const ratings = ['1', '2', '3', '4', '5'] as const;

/** What was typed, with the answer that it is or what is wrong with it. Only the rating has to be there. */
export function readSurvey(body: Readonly<Record<string, unknown>>): Read {
  const values = Object.fromEntries(
    surveyQuestions.map((id) => [id, typeof body[id] === 'string' ? body[id].trim() : '']),
  ) as Record<SurveyQuestion, string>;
  const rating = ratings.find((one) => one === values.rating);
  const heardOnTime = heardOnTimeAnswers.find((one) => one === values.heardOnTime) ?? null;
  const feedbackUseful = feedbackUsefulAnswers.find((one) => one === values.feedbackUseful) ?? null;
  const comment = values.comment.replaceAll('\r\n', '\n') || null;
  const mistakes: Partial<Record<SurveyQuestion, SurveyMistake>> = {
    ...(rating === undefined ? { rating: values.rating === '' ? 'missing' : 'invalid' } : {}),
    ...(heardOnTime === null && values.heardOnTime !== '' ? { heardOnTime: 'invalid' } : {}),
    ...(feedbackUseful === null && values.feedbackUseful !== '' ? { feedbackUseful: 'invalid' } : {}),
    ...((comment?.length ?? 0) > longestComment ? { comment: 'tooLong' } : {}),
  };
  const typed = { values, mistakes };
  if (rating === undefined || Object.keys(mistakes).length > 0) return { kind: 'mistakes', typed };
  return { kind: 'answer', typed, answer: { rating: Number(rating), heardOnTime, feedbackUseful, comment } };
}
