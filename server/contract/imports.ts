import { z } from 'zod';
import { localTextSchema } from '../../process/definition/schema.ts';
import { instant, page, pageQuery, recruiters, route, uuid } from './route.ts';

/** What a column of a list may fill besides the fields of the process, in the order in which it is offered. */
export const importColumns = [
  'firstName',
  'lastName',
  'fullName',
  'email',
  'phone',
  'language',
  'channel',
  'source',
  'zone',
  'stage',
  'since',
  'promised',
] as const;

export const importSchema = z.object({
  id: uuid,
  jobId: uuid,
  fileName: z.string(),
  /** `paused`: somebody has stopped it, `failed`: it came no further; both go on when they are run again. */
  status: z.enum(['checked', 'running', 'paused', 'done', 'failed']),
  /** When it begins, while it waits to; it can be taken back until then. */
  beginsAt: instant.nullable(),
  /** `xlsx`, or the encoding of a text. */
  encoding: z.string(),
  /** Empty for a workbook. */
  separator: z.string(),
  headings: z.array(z.string()),
  /** heading → what it fills: one of `importColumns`, `field:<id>` or null for "leave out". */
  mapping: z.record(z.string(), z.string().nullable()),
  /** Columns that mean what another one means: those are taken `instead`. Whoever wants it otherwise sets the mapping. */
  leftOut: z.array(z.object({ heading: z.string(), instead: z.string() })),
  /** Whether those who had a no in the job and are known are taken in again. */
  again: z.boolean(),
  /** Rows of those who had a no in the job, whether they are left out or taken in again. */
  hadNo: z.int(),
  total: z.int(),
  ready: z.int(),
  imported: z.int(),
  duplicates: z.int(),
  failed: z.int(),
  createdAt: instant,
});

export const importSummarySchema = importSchema.pick({
  ...{ id: true, fileName: true, status: true, beginsAt: true, total: true, imported: true, createdAt: true },
});

export const importRowSchema = z.object({
  row: z.int(),
  status: z.enum(['ready', 'imported', 'duplicate', 'failed']),
  name: z.string(),
  /** As the file has them, in the order of its headings; none of somebody who has been erased. */
  cells: z.array(z.string()),
  issues: z.array(
    z.object({
      severity: z.enum(['error', 'warning']),
      column: z.string().nullable(),
      code: z.string(),
      message: z.object({ sv: z.string(), en: z.string() }),
    }),
  ),
  applicationId: uuid.nullable(),
  /** Where somebody stands who comes in on their way, since when, and what they were promised; null for whoever begins, and is told the first date at once. */
  standsIn: z.object({ stepName: localTextSchema, since: instant, promised: instant }).nullable(),
});

/** What those who are ready would hear, by what the list says of them. */
export const importPreviewSchema = z.object({
  ready: z.int(),
  /** How many are sent a confirmation by which channel; where it goes by both, somebody counts twice. */
  email: z.int(),
  sms: z.int(),
  /** Whom nothing reaches: somebody is asked to call them. */
  nobody: z.int(),
  /** Who come in on their way, and get no confirmation. */
  standing: z.int(),
  /** The confirmation of the first who gets one, as it would read; null where there is none, or it cannot be written. */
  first: z
    .object({
      name: z.string(),
      channel: z.enum(['email', 'sms']),
      subject: z.string().nullable(),
      text: z.string(),
      html: z.string().nullable(),
    })
    .nullable(),
});

const withId = z.object({ importId: uuid });

export const importRoutes = {
  /** The body is the file itself, CSV or XLSX by its bytes, 10 MB at most. */
  checkImport: route(
    'post',
    '/api/v1/jobs/{jobId}/imports',
    'Reads a list (CSV, or the first sheet of an XLSX) and says what an import would do; nobody is imported yet',
    recruiters,
    {
      params: z.object({ jobId: uuid }),
      query: z.object({ fileName: z.string().max(200).default('candidates.csv') }),
      answer: importSchema,
      status: 201,
      takes: 'file',
    },
  ),
  listImports: route(
    'get',
    '/api/v1/jobs/{jobId}/imports',
    'The lists that were read for a job, newest first',
    recruiters,
    { params: z.object({ jobId: uuid }), query: z.object(pageQuery), answer: page(importSummarySchema) },
  ),
  setImportMapping: route(
    'put',
    '/api/v1/imports/{importId}/mapping',
    'Another mapping of headings, and whether those who had a no in the job are taken in again (`again`; not unless it is said); the rows are checked anew',
    recruiters,
    {
      params: withId,
      body: z.strictObject({ mapping: z.record(z.string(), z.string().nullable()), again: z.boolean().optional() }),
      answer: importSchema,
    },
  ),
  getImport: route('get', '/api/v1/imports/{importId}', 'How far an import has come', recruiters, {
    params: withId,
    answer: importSchema,
  }),
  listImportRows: route(
    'get',
    '/api/v1/imports/{importId}/rows',
    'Rows with their problems, by row number',
    recruiters,
    {
      params: withId,
      query: z.object({ ...pageQuery, status: importRowSchema.shape.status.optional() }),
      answer: page(importRowSchema),
    },
  ),
  runImport: route(
    'post',
    '/api/v1/imports/{importId}/run',
    'Imports the rows that are ready: of more than one from ten minutes on; runs on when it is called again',
    recruiters,
    {
      params: withId,
      body: z.strictObject({
        /** How many are ready: must be given from thirty on. */
        count: z.int().min(1).optional(),
        /** Does not wait; then nothing can be taken back. */
        atOnce: z.boolean().optional(),
      }),
      answer: importSchema,
      status: 202,
    },
  ),
  stopImport: route(
    'post',
    '/api/v1/imports/{importId}/stop',
    'Takes an import back that has not begun; pauses one that has, whose people who are in stay',
    recruiters,
    { params: withId, answer: importSchema },
  ),
  previewImport: route(
    'get',
    '/api/v1/imports/{importId}/preview',
    'What those who are ready would hear: how many by which channel, and the confirmation of the first',
    recruiters,
    { params: withId, answer: importPreviewSchema },
  ),
} as const;

export type ImportPreview = z.infer<typeof importPreviewSchema>;
export type ImportSummary = z.infer<typeof importSummarySchema>;
export type ImportView = z.infer<typeof importSchema>;
export type ImportRowView = z.infer<typeof importRowSchema>;
