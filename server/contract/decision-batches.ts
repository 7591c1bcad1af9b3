import { z } from 'zod';
import { languages } from '../../process/definition/fixed-values.ts';
import { localTextSchema } from '../../process/definition/schema.ts';
import { alsoReadSchema, endsElsewhereSchema, sentAsByChannelSchema } from './applications.ts';
import { batchItemStates, whoseWords, whyGeneral } from './fixed-values.ts';
import { exceptInterviewers, instant, members, page, pageQuery, recruiters, route, uuid } from './route.ts';
import { ownTextsSchema } from './own-words.ts';
import { overrideSchema, wordingFindingSchema } from './wording.ts';

/** At once; more than that is decided in several batches. */
export const mostInBatch = 2_000;

const words = z.object({ sv: z.string(), en: z.string() });
const perLanguage = (most: number) => z.partialRecord(z.enum(languages), z.string().trim().max(most));

/** One choice for many; the texts are templates with the variables of the process' own texts, by language. */
const fieldValues = z.record(z.string().max(48), z.unknown()).refine((values) => Object.keys(values).length <= 50);

const batchBody = z.strictObject({
  stepId: z.string().max(48),
  exitId: z.string().max(48),
  reason: z.string().trim().max(2000).optional(),
  feedbackText: perLanguage(5000).optional(),
  strength: perLanguage(2000).optional(),
  development: perLanguage(2000).optional(),
  /** Fields that the exit requires, the same for all who lack them. */
  fields: fieldValues.optional(),
  /** The same by application, where people differ; goes before what is the same for all, and before what a person has. */
  fieldsOf: z.record(uuid, fieldValues).optional(),
  /** Why the texts are sent although they are found fault with; kept with the decision of each. */
  override: overrideSchema.optional(),
  /**
   * `own`: to each what the caller has let write from their scorecards (`own-words`), and the texts of here to whoever has too few. `same`: the texts of here, but what was
   * edited for somebody by hand. In both, whoever is left out there is left out. Without it the texts of here go to all.
   */
  words: z.enum(['same', 'own']).optional(),
  applicationIds: z.array(uuid).min(1).max(mostInBatch),
});

export const blockedSchema = z.object({
  applicationId: uuid,
  name: z.string(),
  language: z.enum(languages),
  code: z.string(),
  /** Why nothing can be decided for this candidate here, and what to do about it. */
  why: words,
  todo: words,
  /** Where words are missing: those that are there, as they can be gone on with. */
  words: ownTextsSchema.optional(),
});

export const batchPreviewItemSchema = z.object({
  applicationId: uuid,
  name: z.string(),
  language: z.enum(languages),
  channel: z.enum(['email', 'sms']).nullable(),
  subject: z.string().nullable(),
  text: z.string().nullable(),
  html: z.string().nullable(),
  also: alsoReadSchema,
  sentAs: sentAsByChannelSchema,
  endsElsewhere: endsElsewhereSchema,
  releaseAt: instant.nullable(),
  leavesAt: instant.nullable(),
  nextPromise: instant.nullable(),
  late: z.boolean(),
  /** What should not be sent of the words as they read for this candidate. */
  findings: z.array(wordingFindingSchema),
  whose: z.enum(whoseWords),
  /** Why they are the same as all, where each is told their own. */
  why: z.enum(whyGeneral).nullable(),
  /** As they can be edited for this one. */
  words: ownTextsSchema,
});

export const batchPreviewSchema = page(batchPreviewItemSchema).extend({
  /** Of those asked about. */
  total: z.int(),
  ready: z.array(uuid),
  blocked: z.array(blockedSchema),
  /** Digests of the words that each of them would be told, to send back as `seen`. */
  seen: z.record(uuid, z.string()),
  /** Who is left out by hand. */
  leftOut: z.array(z.object({ applicationId: uuid, name: z.string() })),
  /** Whose own words are not written yet. */
  unwritten: z.array(uuid),
  /** Whose scorecards the caller may not read before they stand aside. */
  blind: z.array(uuid),
  /** Of those who are ready: whose words they are told, and for how many something was found in them. */
  counts: z.object({ composed: z.int(), general: z.int(), edited: z.int(), look: z.int() }),
  /** In how many messages each language is written. */
  languages: z.partialRecord(z.enum(languages), z.int()),
  /** For how many the words are stopped unless `override` says why they are sent. */
  stopped: z.int(),
  /** Who has no value of their own in a field that the exit requires, and of whom a given one does not fit. */
  lacking: z.array(
    z.object({
      applicationId: uuid,
      name: z.string(),
      fields: z.array(z.string()),
      /** Of these, those that nothing is given for yet, and those whose given value is not of the field's kind. */
      missing: z.array(z.string()),
      invalid: z.array(z.string()),
    }),
  ),
  /** What the choice itself still lacks, whoever it is about. */
  missing: z.array(z.object({ code: z.string(), message: words })),
});

export const batchStatuses = ['running', 'paused', 'stopped', 'done', 'takingBack', 'takenBack'] as const;

export const decisionBatchSchema = z.object({
  id: uuid,
  jobId: uuid,
  jobTitle: z.string(),
  stepId: z.string(),
  stepName: localTextSchema,
  exitId: z.string(),
  exitName: localTextSchema,
  exitKind: z.enum(['advance', 'reject', 'other']),
  reason: z.string().nullable(),
  /** Why the words are sent although rules of wording spoke against. */
  wordingReason: z.string().nullable(),
  /** `stopped`: it got no further by itself for five minutes. */
  status: z.enum(batchStatuses),
  /** Why it was stopped, where that is known: who began it may not decide any more, and whoever resumes it decides in their own name. */
  stopCode: z.literal('deciderGone').nullable(),
  total: z.int(),
  counts: z.record(z.enum(batchItemStates), z.int()),
  /** The first and the last instant at which one that waits in its undo window is released. */
  firstReleaseAt: instant.nullable(),
  lastReleaseAt: instant.nullable(),
  decidedBy: z.string(),
  /** Whoever began it may take it back, whatever they are in the job by now. */
  decidedById: z.string(),
  createdAt: instant,
  finishedAt: instant.nullable(),
  takenBackBy: z.string().nullable(),
  takenBackAt: instant.nullable(),
});

/** What was written for all of them, as it can be gone on with. */
const writtenSchema = z.object({
  feedbackText: perLanguage(5000).optional(),
  strength: perLanguage(2000).optional(),
  development: perLanguage(2000).optional(),
  /** `own`: somebody was to be told what their own scorecards say. */
  words: z.enum(['same', 'own']),
});

export const batchItemSchema = z.object({
  applicationId: uuid,
  name: z.string(),
  state: z.enum(batchItemStates),
  decisionId: uuid.nullable(),
  releaseAt: instant.nullable(),
  /** Whose words the person is told; null where none are owed, or of before it was kept. */
  whose: z.enum(whoseWords).nullable(),
  /** Why it failed or could not be taken back, and what to do. */
  code: z.string().nullable(),
  why: words.nullable(),
  todo: words.nullable(),
});

export const waitingDecisionSchema = z.object({
  decisionId: uuid,
  applicationId: uuid,
  name: z.string(),
  jobId: uuid,
  jobTitle: z.string(),
  stepName: localTextSchema,
  exitName: localTextSchema,
  exitKind: z.enum(['advance', 'reject', 'other']),
  decidedBy: z.string(),
  /** The caller has made it, and may take it back whatever else they may. */
  isMine: z.boolean(),
  decidedAt: instant,
  releaseAt: instant,
  late: z.boolean(),
});

const inJob = z.object({ jobId: uuid });
const withId = z.object({ batchId: uuid });
const acts = { params: withId, answer: decisionBatchSchema, status: 202 } as const;

export const decisionBatchRoutes = {
  previewDecisionBatch: route(
    'post',
    '/api/v1/jobs/{jobId}/decision-batches/preview',
    'What deciding for many would say to each, page by page, and for whom nothing can be decided; stores nothing',
    recruiters,
    {
      params: inJob,
      query: z.object({
        ...pageQuery,
        limit: z.coerce.number().int().min(1).max(50).default(20),
        /** The messages with these words alone, or those in whose words something was found. */
        show: z.enum([...whoseWords, 'look']).optional(),
      }),
      body: batchBody,
      takes: 'largeJson',
      answer: batchPreviewSchema,
    },
  ),
  createDecisionBatch: route(
    'post',
    '/api/v1/jobs/{jobId}/decision-batches',
    'Decides for many, in the background; refused as a whole where it is blocked for anybody. From 30 people on `count` says how many they are',
    recruiters,
    {
      params: inJob,
      body: batchBody.extend({
        count: z.int().min(1).optional(),
        /** The digests of the preview that was looked at; whose words have become others since is blocked. */
        seen: z.record(uuid, z.string().max(64)).optional(),
      }),
      takes: 'largeJson',
      answer: decisionBatchSchema,
      status: 202,
    },
  ),
  listDecisionBatches: route(
    'get',
    '/api/v1/decision-batches',
    'Decisions for many, newest first; to an interviewer those of jobs in which they do what recruiters do, and their own while they can take something of them back',
    members,
    {
      query: z.object({ ...pageQuery, jobId: uuid.optional(), open: z.enum(['true', 'false']).default('false') }),
      answer: page(decisionBatchSchema),
    },
  ),
  getDecisionBatch: route(
    'get',
    '/api/v1/decision-batches/{batchId}',
    'How far deciding for many has come',
    exceptInterviewers,
    {
      ofOwnToo: true,
      params: withId,
      answer: decisionBatchSchema,
    },
  ),
  listDecisionBatchItems: route(
    'get',
    '/api/v1/decision-batches/{batchId}/items',
    'What became of each, in the order in which they were chosen',
    exceptInterviewers,
    {
      ofOwnToo: true,
      params: withId,
      query: z.object({ ...pageQuery, state: z.enum(batchItemStates).optional() }),
      answer: page(batchItemSchema),
    },
  ),
  pauseDecisionBatch: route(
    'post',
    '/api/v1/decision-batches/{batchId}/pause',
    'Nobody further is decided about until it is resumed',
    recruiters,
    acts,
  ),
  resumeDecisionBatch: route(
    'post',
    '/api/v1/decision-batches/{batchId}/resume',
    'Goes on where it was paused or stopped',
    recruiters,
    acts,
  ),
  takeBackDecisionBatch: route(
    'post',
    '/api/v1/decision-batches/{batchId}/take-back',
    'Takes back every decision of it that is in its undo window, in the background; whose turn has not come is left out',
    recruiters,
    { ...acts, ofOwnToo: true, answer: decisionBatchSchema.extend({ written: writtenSchema }) },
  ),
  listWaitingDecisions: route(
    'get',
    '/api/v1/waiting-decisions',
    'Decisions in their undo window that belong to no batch, by the instant at which they are released; to an interviewer their own and those of jobs in which they do what recruiters do',
    members,
    { query: z.object(pageQuery), answer: page(waitingDecisionSchema) },
  ),
} as const;

export type DecisionBatchView = z.infer<typeof decisionBatchSchema>;
export type TakenBackBatch = DecisionBatchView & { readonly written: z.infer<typeof writtenSchema> };
export type BatchItemView = z.infer<typeof batchItemSchema>;
export type BatchItemState = (typeof batchItemStates)[number];
export type BatchPreview = z.infer<typeof batchPreviewSchema>;
export type BatchPreviewItem = z.infer<typeof batchPreviewItemSchema>;
export type BatchBody = z.infer<typeof batchBody>;
export type BatchShow = BatchPreviewItem['whose'] | 'look';
export type Blocked = z.infer<typeof blockedSchema>;
export type WaitingDecision = z.infer<typeof waitingDecisionSchema>;
