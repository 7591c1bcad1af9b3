import { z } from 'zod';
import { languages } from '../../process/definition/fixed-values.ts';
import { localTextSchema } from '../../process/definition/schema.ts';
import { suits } from '../../process/gallery/suits.ts';
import { designers, instant, members, page, pageQuery, route, uuid } from './route.ts';

export const checkProblemSchema = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  stepId: z.string().optional(),
  exitId: z.string().optional(),
  textId: z.string().optional(),
  path: z.array(z.union([z.string(), z.number()])),
  message: z.object({ sv: z.string(), en: z.string() }),
  hint: z.object({ sv: z.string(), en: z.string() }),
});

export const processSummarySchema = z.object({
  id: uuid,
  slug: z.string(),
  name: localTextSchema,
  draftRevision: z.int(),
  draftSavedAt: instant,
  draftSavedBy: z.string().nullable(),
  /** The newest version; null before the first publish. */
  live: z.object({ versionId: uuid, number: z.int(), publishedAt: instant }).nullable(),
  /** The draft differs from the live version. */
  changed: z.boolean(),
  errors: z.int(),
  jobs: z.int(),
  /** Null where new jobs can choose it. */
  archivedAt: instant.nullable(),
});

export const versionSummarySchema = z.object({
  id: uuid,
  number: z.int(),
  hash: z.string(),
  note: z.string().nullable(),
  publishedAt: instant,
  publishedBy: z.string().nullable(),
});

const bothLanguages = z.object({ sv: z.string(), en: z.string() });

/** A ready process; its longest silence is null where it cannot be reckoned. */
export const galleryItemSchema = z.object({
  id: z.string(),
  name: bothLanguages,
  description: bothLanguages,
  audience: bothLanguages,
  suits: z.array(z.enum(suits)),
  steps: z.int(),
  stages: z.int(),
  languages: z.array(z.enum(languages)),
  channels: z.array(z.enum(['email', 'sms'])),
  longestSilence: z.object({ calendarDays: z.number(), workingDays: z.int() }).nullable(),
});

/** The definition travels as it is: a wrong draft is data, so its form is not fixed here. */
export const processSchema = processSummarySchema.extend({
  draft: z.unknown(),
  /** The draft has the form of a definition of the current version, so whoever draws it need not read it again. */
  isReadable: z.boolean(),
});
const withId = z.object({ processId: uuid });

const factsSchema = z.object({
  organisation: z.string(),
  /** Both where neither reaches anybody, as in development. */
  carried: z.array(z.enum(['email', 'sms'])),
  /** Those who were asked for, and whoever took over from them. */
  people: z.array(
    z.object({
      personId: z.string(),
      /** Null of who is no member, unless somebody took over from them. */
      name: z.string().nullable(),
      /** Null of who is no member. */
      role: z.string().nullable(),
      /** By that role; a job may give another. */
      mayDecide: z.boolean(),
      mayAssess: z.boolean(),
      successorId: z.string().nullable(),
    }),
  ),
});

export const processRoutes = {
  listProcesses: route('get', '/api/v1/processes', 'Processes of the organisation', members, {
    query: z.object({
      ...pageQuery,
      slug: z.string().max(48).optional(),
      search: z.string().trim().max(100).optional(),
      archived: z.enum(['true', 'false']).default('false'),
    }),
    answer: page(processSummarySchema),
  }),
  listGallery: route('get', '/api/v1/gallery', 'Ready processes to start from', members, {
    answer: z.object({
      items: z.array(galleryItemSchema),
    }),
  }),
  createProcess: route(
    'post',
    '/api/v1/processes',
    'A new process: empty, from the gallery, from a file, or a copy of a draft',
    designers,
    {
      body: z.union([
        z.strictObject({ from: z.literal('empty'), name: z.string().min(1).max(120) }),
        z.strictObject({ from: z.literal('gallery'), galleryId: z.string() }),
        z.strictObject({ from: z.literal('file'), definition: z.unknown() }),
        z.strictObject({ from: z.literal('copy'), processId: uuid }),
      ]),
      answer: processSchema,
      status: 201,
      takes: 'largeJson',
    },
  ),
  getProcess: route(
    'get',
    '/api/v1/processes/{processId}',
    'One process with its draft; the ETag is the draft revision',
    members,
    {
      params: withId,
      answer: processSchema,
    },
  ),
  saveDraft: route(
    'put',
    '/api/v1/processes/{processId}/draft',
    'Saves the draft; If-Match with the revision that it was made from',
    designers,
    {
      params: withId,
      body: z.strictObject({ definition: z.unknown() }),
      answer: z.object({ draftRevision: z.int(), savedAt: instant }),
      takes: 'largeJson',
    },
  ),
  archiveProcess: route(
    'put',
    '/api/v1/processes/{processId}/archived',
    'Puts a process away from new jobs, or brings it back; jobs and candidates on it go on',
    designers,
    {
      params: withId,
      body: z.strictObject({ archived: z.boolean() }),
      answer: processSummarySchema,
    },
  ),
  deleteProcess: route(
    'delete',
    '/api/v1/processes/{processId}',
    'Deletes a process that was never published; 409 where it was',
    designers,
    { params: withId, status: 204 },
  ),
  checkDraft: route(
    'get',
    '/api/v1/processes/{processId}/problems',
    'Every problem of the draft, and the longest silence',
    members,
    {
      params: withId,
      answer: z.object({ problems: z.array(checkProblemSchema), longestSilence: z.unknown() }),
    },
  ),
  getFacts: route(
    'get',
    '/api/v1/processes/{processId}/facts',
    'What checks ask of the organisation: the channels that its senders carry, and who those are whom the drawing names',
    members,
    {
      params: withId,
      query: z.object({
        /** Apart by commas. */
        personIds: z.string().max(10_000).optional(),
      }),
      answer: factsSchema,
    },
  ),
  publishProcess: route(
    'post',
    '/api/v1/processes/{processId}/publish',
    'Publishes the draft as the next version; 422 with the problems where an error stands',
    designers,
    {
      params: withId,
      body: z.strictObject({ note: z.string().max(500).optional(), draftRevision: z.int() }),
      answer: versionSummarySchema,
      status: 201,
    },
  ),
  listVersions: route('get', '/api/v1/processes/{processId}/versions', 'Versions, newest first', members, {
    params: withId,
    query: z.object(pageQuery),
    answer: page(versionSummarySchema),
  }),
  getVersion: route('get', '/api/v1/versions/{versionId}', 'One version with its definition', members, {
    rehearses: true,
    params: z.object({ versionId: uuid }),
    answer: versionSummarySchema.extend({ processId: uuid, definition: z.unknown(), longestSilence: z.unknown() }),
  }),
  exportProcess: route(
    'get',
    '/api/v1/processes/{processId}/file',
    'The draft as a process file, byte for byte as import took it',
    members,
    {
      params: withId,
      answer: z.unknown(),
    },
  ),
} as const;

export type GalleryItem = z.infer<typeof galleryItemSchema>;
export type ProcessSummary = z.infer<typeof processSummarySchema>;
export type ProcessDetail = z.infer<typeof processSchema>;
export type VersionSummary = z.infer<typeof versionSummarySchema>;
