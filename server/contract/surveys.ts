import { z } from 'zod';
import { administrators, candidateLink, exceptInterviewers, page, pageQuery, route, uuid } from './route.ts';

/** Of five answers or more; shares and numbers of one answer or a few are told to nobody. */
const answersSchema = z.object({
  /** How many the figures are of: those that have come since are added five or more at a time. */
  count: z.int().min(5),
  /** From 1 to 5. */
  mean: z.number(),
  /** How many chose 1, 2, 3, 4 and 5. */
  ratings: z.array(z.int()).length(5),
  heardOnTime: z.object({ yes: z.int(), no: z.int(), unsure: z.int() }),
  feedbackUseful: z.object({ yes: z.int(), partly: z.int(), no: z.int(), none: z.int() }),
});

export const surveyFiguresSchema = z.object({
  /** Whether candidates are asked now. */
  isOn: z.boolean(),
  /** Whom a message that asks has left for. */
  invited: z.int(),
  /** Null while there are fewer than five answers. */
  answers: answersSchema.nullable(),
});
export type SurveyFigures = z.infer<typeof surveyFiguresSchema>;

export const jobSurveySchema = surveyFiguresSchema.omit({ isOn: true }).extend({ jobId: uuid, jobTitle: z.string() });
export type JobSurvey = z.infer<typeof jobSurveySchema>;

export const surveyCommentSchema = z.object({ id: uuid, text: z.string() });

const words = z.string().trim().min(1).max(200);
const questions = z.strictObject({
  rating: words.optional(),
  heardOnTime: words.optional(),
  feedbackUseful: words.optional(),
  comment: words.optional(),
});
const allQuestions = z.object({
  rating: z.string(),
  heardOnTime: z.string(),
  feedbackUseful: z.string(),
  comment: z.string(),
});

export const surveySettingsSchema = z.object({
  isOn: z.boolean(),
  /** The organisation's own words, by language and question. */
  texts: z.object({ sv: questions, en: questions }),
  /** What is asked where it has none. */
  usual: z.object({ sv: allQuestions, en: allQuestions }),
  /** 0 while nobody has set it. */
  revision: z.int(),
});
export type SurveySettingsView = z.infer<typeof surveySettingsSchema>;

const ofJob = z.object({ jobId: uuid });
const form = { body: z.record(z.string(), z.unknown()), takes: 'form', answersAs: 'text/html' } as const;
const withToken = z.object({ token: z.string().max(300) });

/** What candidates say of how it was to apply: figures without anybody in them. */
export const surveyRoutes = {
  getSurveyFigures: route(
    'get',
    '/api/v1/surveys',
    'What candidates say, as figures of the organisation',
    exceptInterviewers,
    {
      answer: surveyFiguresSchema,
    },
  ),
  listJobSurveys: route(
    'get',
    '/api/v1/surveys/jobs',
    'What candidates say, job by job, newest job first',
    exceptInterviewers,
    {
      query: z.object(pageQuery),
      answer: page(jobSurveySchema),
    },
  ),
  listSurveyComments: route(
    'get',
    '/api/v1/surveys/comments',
    'What candidates wrote, in no order and without a date',
    exceptInterviewers,
    { query: z.object(pageQuery), answer: page(surveyCommentSchema) },
  ),
  exportSurveys: route(
    'get',
    '/api/v1/surveys/file',
    'The figures of the organisation and each job as CSV',
    exceptInterviewers,
    {
      answersAs: 'text/csv',
    },
  ),
  getSurveySettings: route(
    'get',
    '/api/v1/surveys/settings',
    'Whether candidates are asked, and in which words',
    administrators,
    {
      answer: surveySettingsSchema,
    },
  ),
  setSurveySettings: route(
    'put',
    '/api/v1/surveys/settings',
    'Whether candidates are asked, and in which words (If-Match: the revision)',
    administrators,
    {
      body: z.strictObject({ isOn: z.boolean(), texts: z.strictObject({ sv: questions, en: questions }) }),
      answer: surveySettingsSchema,
    },
  ),
  getJobSurvey: route(
    'get',
    '/api/v1/jobs/{jobId}/survey',
    'What candidates of a job say, as figures',
    exceptInterviewers,
    {
      params: ofJob,
      answer: surveyFiguresSchema,
    },
  ),
  listJobSurveyComments: route(
    'get',
    '/api/v1/jobs/{jobId}/survey/comments',
    'What candidates of a job wrote, in no order and without a date',
    exceptInterviewers,
    { params: ofJob, query: z.object(pageQuery), answer: page(surveyCommentSchema) },
  ),
  showSurvey: route('get', '/c/{token}/survey', 'How was it to apply', candidateLink, {
    params: withToken,
    query: z.object({ saved: z.string().max(20).optional() }),
    answersAs: 'text/html',
  }),
  answerSurvey: route('post', '/c/{token}/survey', 'Says how it was to apply, or says it anew (form)', candidateLink, {
    params: withToken,
    ...form,
  }),
  showDeclineSurveys: route('get', '/c/no-surveys/{token}', 'Whether surveys are to be declined', candidateLink, {
    params: withToken,
    answersAs: 'text/html',
  }),
  /** Also what a mail program posts by itself (RFC 8058), in whichever form. */
  declineSurveys: route('post', '/c/no-surveys/{token}', 'Declines surveys, and nothing else', candidateLink, {
    params: withToken,
    takes: 'notice',
    answersAs: 'text/html',
  }),
} as const;
