import { z } from 'zod';
import { languages } from '../../process/definition/fixed-values.ts';
import { localTextSchema, textSchema } from '../../process/definition/schema.ts';
import { sentAsSchema } from './applications.ts';
import { closingTextsSchema } from './closing-texts.ts';
import { jobSummarySchema } from './jobs.ts';
import { exceptInterviewers, instant, page, pageQuery, recruiters, route, uuid } from './route.ts';
import { wordingFindingSchema } from './wording.ts';

export const closingMessageSchema = z.object({
  applicationId: uuid,
  name: z.string(),
  stepName: localTextSchema.nullable(),
  /** Whether their run has begun: until it has nobody knows what it says, and the closing waits for it. */
  isBegun: z.boolean(),
  language: z.enum(languages),
  /** Null where the run has begun and nothing was decided: nobody can be reached by any channel, so a person calls. */
  channel: z.enum(['email', 'sms']).nullable(),
  ...sentAsSchema.shape,
  subject: z.string().nullable(),
  text: z.string().nullable(),
  html: z.string().nullable(),
  leavesAt: instant.nullable(),
  /** What becomes of what was decided: its own words are what they hear, or have been heard already, or it waits still and is taken back. */
  decision: z.enum(['stands', 'heard', 'lapses']).nullable(),
});

/** Of words that have been changed, what should not be sent of them as they read for this one. */
export const closingReadSchema = closingMessageSchema.extend({ findings: z.array(wordingFindingSchema) });

export const closingStepSchema = z.object({
  /** Null for those whose run has not begun. */
  stepId: z.string().nullable(),
  name: localTextSchema.nullable(),
  count: z.int(),
  /** The drawing's words for those who stand there. */
  text: textSchema.omit({ name: true }),
});

export const owedSchema = z.object({
  obligationId: uuid,
  applicationId: uuid,
  name: z.string(),
  stepName: localTextSchema.nullable(),
  due: instant,
  isLate: z.boolean(),
});

const inJob = z.object({ jobId: uuid });

export const closingRoutes = {
  previewClosing: route(
    'post',
    '/api/v1/jobs/{jobId}/closing',
    'What everybody in the job would hear if it were closed with these words, page by page, and when their runs would be told; stores nothing',
    recruiters,
    {
      params: inJob,
      query: z.object({ ...pageQuery, limit: z.coerce.number().int().min(1).max(50).default(20) }),
      body: z.strictObject({ texts: closingTextsSchema.optional() }),
      answer: page(closingMessageSchema).extend({ closesAt: instant }),
    },
  ),
  getClosingTexts: route(
    'get',
    '/api/v1/jobs/{jobId}/closing/texts',
    'The words of each step for those who stand in it when the job is closed, and how many they are',
    recruiters,
    {
      params: inJob,
      answer: z.object({
        steps: z.array(closingStepSchema),
        languages: z.array(z.enum(languages)),
        /** What was written for a closing that was taken back: where the next one begins. It is sent only where it is said again. */
        written: closingTextsSchema,
      }),
    },
  ),
  previewClosingTexts: route(
    'post',
    '/api/v1/jobs/{jobId}/closing/preview',
    'How changed words would read for some who stand in a step; stores nothing',
    recruiters,
    {
      params: inJob,
      body: z.strictObject({ stepId: z.string().max(48), texts: closingTextsSchema }),
      answer: z.object({ items: z.array(closingReadSchema) }),
    },
  ),
  reopenJob: route(
    'post',
    '/api/v1/jobs/{jobId}/reopen',
    'Opens a closing job again, as long as nobody has been told',
    recruiters,
    { params: inJob, answer: jobSummarySchema },
  ),
  listOwed: route(
    'get',
    '/api/v1/jobs/{jobId}/obligations',
    'Who in the job is still owed an answer, by when: what keeps it from being closed',
    exceptInterviewers,
    { params: inJob, query: z.object(pageQuery), answer: page(owedSchema) },
  ),
} as const;

export type ClosingMessage = z.infer<typeof closingMessageSchema>;
export type ClosingRead = z.infer<typeof closingReadSchema>;
export type Owed = z.infer<typeof owedSchema>;
export type ClosingStep = z.infer<typeof closingStepSchema>;
