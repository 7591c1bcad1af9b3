import { z } from 'zod';
import { instant, members, page, pageQuery, recruiters, route, uuid } from './route.ts';

export const documentSchema = z.object({
  id: uuid,
  applicationId: uuid,
  fileName: z.string(),
  /** What it is by its bytes. */
  mediaType: z.string(),
  size: z.int(),
  /** SHA-256 of the bytes. */
  hash: z.string(),
  /** Interviewers of the job see it. */
  forInterviewers: z.boolean(),
  by: z.object({ kind: z.enum(['person', 'candidate']), name: z.string().nullable() }),
  createdAt: instant,
});

const withId = z.object({ documentId: uuid });

/** A name stands in a header, so that no address and no log holds it. */
export const fileNameHeader = 'file-name';

export const documentRoutes = {
  listDocuments: route(
    'get',
    '/api/v1/applications/{applicationId}/documents',
    'Documents of a candidate in a job, newest first; an interviewer sees those that the interview needs',
    members,
    {
      params: z.object({ applicationId: uuid }),
      query: z.object(pageQuery),
      answer: page(documentSchema),
    },
  ),
  addDocument: route(
    'post',
    '/api/v1/applications/{applicationId}/documents',
    'A document: the body is the file itself, 10 MB at most; its name stands in the header File-Name, percent-encoded',
    recruiters,
    {
      params: z.object({ applicationId: uuid }),
      answer: documentSchema,
      status: 201,
      takes: 'upload',
    },
  ),
  downloadDocument: route('get', '/api/v1/documents/{documentId}/content', 'The file itself, to be kept', members, {
    params: withId,
    answersAs: 'application/octet-stream',
  }),
  viewDocument: route(
    'get',
    '/api/v1/documents/{documentId}/view',
    'The file to be read in place: PDF, pictures and plain text alone, and nothing in them can run',
    members,
    { params: withId, answersAs: 'application/octet-stream' },
  ),
  changeDocument: route('patch', '/api/v1/documents/{documentId}', 'Whether interviewers see it', recruiters, {
    params: withId,
    body: z.strictObject({ forInterviewers: z.boolean() }),
    answer: documentSchema,
  }),
  removeDocument: route(
    'delete',
    '/api/v1/documents/{documentId}',
    'Removes a document; for an hour it can be brought back, then its bytes are gone',
    recruiters,
    { params: withId, status: 204 },
  ),
  restoreDocument: route(
    'post',
    '/api/v1/documents/{documentId}/restore',
    'Brings a document back that was removed within the hour',
    recruiters,
    { params: withId, answer: documentSchema },
  ),
} as const;

export type DocumentView = z.infer<typeof documentSchema>;
