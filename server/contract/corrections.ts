import { z } from 'zod';
import { languages } from '../../process/definition/fixed-values.ts';
import { localTextSchema } from '../../process/definition/schema.ts';
import { sentAsSchema } from './applications.ts';
import { correctionStates } from './fixed-values.ts';
import { exceptInterviewers, instant, page, pageQuery, recruiters, route, uuid } from './route.ts';
import { overrideSchema, wordingFindingSchema } from './wording.ts';

/** At once; more messages than that are corrected in several batches. */
export const mostCorrected = 2_000;

const channels = z.enum(['email', 'sms']);
const words = z.object({ sv: z.string(), en: z.string() });
const subject = z.string().trim().min(1).max(250);
const text = z.string().trim().min(1).max(10_000);
const stepId = z.string().max(48);

const correctionBody = z.strictObject({
  /** Liquid, as the subjects of the process' own texts; of the mail alone. */
  subject,
  /** Liquid over light Markdown, as the process' own texts. */
  text,
  /** The stage into which the application goes back; then the text tells `promise.long` or `promise.date`. */
  backTo: stepId.optional(),
  /** Why the text is sent although it is found fault with. */
  override: overrideSchema.optional(),
});

/** What is written before anybody has changed it. */
const prefilled = z.object({ subject: z.string(), text: z.string() });

export const correctionFormSchema = z.object({
  messageId: uuid,
  language: z.enum(languages),
  channel: z.enum(['email', 'sms', 'both']),
  sentAt: instant,
  /** The words for a text that was wrong, and for an answer that was wrong. */
  words: prefilled,
  backWords: prefilled,
  /** Stages in which the candidate has been, and may go back into. */
  stages: z.array(z.object({ stepId, name: localTextSchema })),
  /** Why the application cannot go back into any now. */
  staysBecause: z.enum(['jobNotOpen', 'decisionWaits', 'erased']).nullable(),
  /** Messages with the same words that others in the job have had. */
  alike: z.int(),
  /** The decision for many that sent it. */
  decisionBatchId: uuid.nullable(),
});

export const correctionPreviewSchema = z.object({
  channel: channels.nullable(),
  ...sentAsSchema.shape,
  subject: z.string().nullable(),
  text: z.string().nullable(),
  html: z.string().nullable(),
  leavesAt: instant,
  /** The date that it tells, where the application goes back. */
  promise: instant.nullable(),
  /** What should not be sent, as read by this candidate. */
  findings: z.array(wordingFindingSchema),
  /** What the words lack before they can be sent. */
  missing: z.array(z.object({ code: z.string(), path: z.string(), message: words })),
});

export const correctionSchema = z.object({
  id: uuid,
  messageId: uuid,
  applicationId: uuid,
  candidateName: z.string(),
  /** `told`: a channel has accepted it. `notTold`: none has; a person has been asked to phone. */
  state: z.enum(correctionStates),
  backTo: z.string().nullable(),
  correctedBy: z.string().nullable(),
  createdAt: instant,
  toldAt: instant.nullable(),
  signalId: uuid,
  code: z.string().nullable(),
  reason: z.string().nullable(),
});

const perLanguage = (most: number) => z.partialRecord(z.enum(languages), z.string().trim().max(most));

const batchBody = z.strictObject({
  /** Everybody in the job who had the same words as this message, or every answer that a decision for many sent. */
  alike: uuid.optional(),
  decisionBatchId: uuid.optional(),
  /** Messages that were right. */
  except: z.array(uuid).max(mostCorrected).default([]),
  subjects: perLanguage(250),
  texts: perLanguage(10_000),
  backTo: stepId.optional(),
  override: overrideSchema.optional(),
});

const startSchema = z.object({
  sent: z.int(),
  /** Of those to whom they were sent. */
  languages: z.array(z.enum(languages)),
  words: z.partialRecord(z.enum(languages), prefilled),
  backWords: z.partialRecord(z.enum(languages), prefilled),
  stages: correctionFormSchema.shape.stages,
  staysBecause: correctionFormSchema.shape.staysBecause,
});

const blocked = z.object({ messageId: uuid, name: z.string(), code: z.string(), why: words });

export const correctionBatchPreviewSchema = page(
  z.object({
    ...{ messageId: uuid, applicationId: uuid, name: z.string(), language: z.enum(languages) },
    ...{ channel: channels.nullable(), subject: z.string().nullable(), text: z.string().nullable() },
    ...sentAsSchema.shape,
    ...{ html: z.string().nullable(), leavesAt: instant, promise: instant.nullable() },
    findings: z.array(wordingFindingSchema),
  }),
).extend({
  /** All that were sent, those left out among them. */
  sent: z.array(z.object({ messageId: uuid, applicationId: uuid, name: z.string(), language: z.enum(languages) })),
  ready: z.int(),
  languages: z.partialRecord(z.enum(languages), z.int()),
  blocked: z.array(blocked),
  stopped: z.int(),
  missing: z.array(z.object({ code: z.string(), path: z.string(), message: words })),
});

export const correctionBatchSchema = z.object({
  id: uuid,
  jobId: uuid,
  jobTitle: z.string(),
  backTo: z.string().nullable(),
  total: z.int(),
  counts: z.record(z.enum(correctionStates), z.int()),
  correctedBy: z.string().nullable(),
  createdAt: instant,
});

const ofMessage = z.object({ applicationId: uuid, messageId: uuid });
const inJob = z.object({ jobId: uuid });
const ofBatch = z.object({ correctionBatchId: uuid });

/** Putting right what was told: one message, or the same one to many. */
export const correctionRoutes = {
  getCorrectionForm: route(
    'get',
    '/api/v1/applications/{applicationId}/messages/{messageId}/correction',
    'What a correction of a message would begin with; refused for one that has not left',
    recruiters,
    { rehearses: true, params: ofMessage, answer: correctionFormSchema },
  ),
  previewCorrection: route(
    'post',
    '/api/v1/applications/{applicationId}/messages/{messageId}/correction/preview',
    'What a correction would say, when it would leave and which date it would tell; stores nothing',
    recruiters,
    { rehearses: true, params: ofMessage, body: correctionBody, answer: correctionPreviewSchema },
  ),
  correctMessage: route(
    'post',
    '/api/v1/applications/{applicationId}/messages/{messageId}/correction',
    'Corrects a message that was wrong: it leaves at once, by the same channel and in the same thread; with `backTo` the application goes back into a stage',
    recruiters,
    { rehearses: true, params: ofMessage, body: correctionBody, answer: correctionSchema, status: 202 },
  ),
  startCorrectionBatch: route(
    'get',
    '/api/v1/jobs/{jobId}/correction-batches/start',
    'What a correction for many would begin with, and how many it is about',
    recruiters,
    {
      params: inJob,
      query: z.object({ alike: uuid.optional(), decisionBatchId: uuid.optional() }),
      answer: startSchema,
    },
  ),
  previewCorrectionBatch: route(
    'post',
    '/api/v1/jobs/{jobId}/correction-batches/preview',
    'Which messages a correction for many is about, and what it would say to each, page by page; stores nothing',
    recruiters,
    {
      params: inJob,
      query: z.object({ ...pageQuery, limit: z.coerce.number().int().min(1).max(50).default(20) }),
      body: batchBody,
      answer: correctionBatchPreviewSchema,
    },
  ),
  createCorrectionBatch: route(
    'post',
    '/api/v1/jobs/{jobId}/correction-batches',
    'Corrects many messages, all or none; from 30 on `count` says how many they are',
    recruiters,
    {
      params: inJob,
      body: batchBody.extend({ count: z.int().min(1).optional() }),
      answer: correctionBatchSchema,
      status: 202,
    },
  ),
  listCorrectionBatches: route(
    'get',
    '/api/v1/jobs/{jobId}/correction-batches',
    'Corrections for many in a job, newest first',
    exceptInterviewers,
    { params: inJob, query: z.object(pageQuery), answer: page(correctionBatchSchema) },
  ),
  getCorrectionBatch: route(
    'get',
    '/api/v1/correction-batches/{correctionBatchId}',
    'How far a correction for many has come',
    exceptInterviewers,
    { params: ofBatch, answer: correctionBatchSchema },
  ),
  listCorrections: route(
    'get',
    '/api/v1/correction-batches/{correctionBatchId}/corrections',
    'What has become of each correction of a batch',
    exceptInterviewers,
    {
      params: ofBatch,
      query: z.object({ ...pageQuery, state: z.enum(correctionStates).optional() }),
      answer: page(correctionSchema),
    },
  ),
} as const;

export type CorrectionForm = z.infer<typeof correctionFormSchema>;
export type CorrectionPreview = z.infer<typeof correctionPreviewSchema>;
export type CorrectionView = z.infer<typeof correctionSchema>;
export type CorrectionState = (typeof correctionStates)[number];
export type CorrectionBody = z.infer<typeof correctionBody>;
export type CorrectionBatchBody = z.infer<typeof batchBody>;
export type CorrectionBatchPreview = z.infer<typeof correctionBatchPreviewSchema>;
export type CorrectionBatchStart = z.infer<typeof startSchema>;
export type CorrectionBatchView = z.infer<typeof correctionBatchSchema>;
