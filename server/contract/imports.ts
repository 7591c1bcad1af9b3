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
  status: z.enum(['checked', 'running', 'done', 'failed']),
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
    'Imports the rows that are ready; runs on when it is called again',
    recruiters,
    { params: withId, answer: importSchema, status: 202 },
  ),
} as const;

export type ImportView = z.infer<typeof importSchema>;
export type ImportRowView = z.infer<typeof importRowSchema>;
