import { z } from 'zod';
import { localTextSchema } from '../../process/definition/schema.ts';
import { anybody, members, recruiters, route, uuid } from './route.ts';

const longText = z.strictObject({ sv: z.string().max(8_000).optional(), en: z.string().max(8_000).optional() });
const withId = z.object({ jobId: uuid });
const asked = z.object({ language: z.string().max(5).optional() });

export const applyPageSchema = z.object({
  /** People can apply now: it is open, and so is the job. */
  isOpen: z.boolean(),
  /** What the page says about the job, by language. */
  about: longText,
  documents: z.enum(['none', 'optional', 'required']),
  /** Until the end of this day, in `zone`, one may apply; null where there is no last day. */
  lastDay: z.iso.date().nullable(),
  /** That day is over. */
  isOver: z.boolean(),
  zone: z.string(),
  /** What applicants agree to; a changed text has the next number, and whoever agreed to an older one keeps it. */
  consent: z.object({ number: z.int(), texts: longText }),
  /** 0 while nobody has set it up. */
  revision: z.int(),
  url: z.string(),
  languages: z.array(z.enum(['sv', 'en'])),
  /** What the process wants of an applicant besides a name. */
  asks: z.array(localTextSchema),
});

export const applyPageRoutes = {
  getApplyPage: route('get', '/api/v1/jobs/{jobId}/apply-page', 'The public page to apply on', members, {
    params: withId,
    answer: applyPageSchema,
  }),
  setApplyPage: route(
    'put',
    '/api/v1/jobs/{jobId}/apply-page',
    'What the public page says and asks, and whether it is open; with If-Match and the revision that the change was made from',
    recruiters,
    {
      params: withId,
      body: z.strictObject({
        isOpen: z.boolean(),
        about: longText,
        documents: z.enum(['none', 'optional', 'required']),
        lastDay: z.iso.date().nullable().default(null),
        consent: longText,
      }),
      answer: applyPageSchema,
    },
  ),
  previewApplyPage: route(
    'get',
    '/api/v1/jobs/{jobId}/apply-page/preview',
    'The page as applicants see it, open or not; nothing can be sent from it',
    members,
    { params: withId, query: asked, answersAs: 'text/html' },
  ),
  showApplyPage: route('get', '/apply/{jobId}', 'The public page to apply on', anybody, {
    params: withId,
    query: asked,
    answersAs: 'text/html',
  }),
  sendApplication: route('post', '/apply/{jobId}', 'An application with its documents (form)', anybody, {
    params: withId,
    query: asked,
    body: z.record(z.string(), z.unknown()),
    takes: 'multipart',
    answersAs: 'text/html',
  }),
  thankApplicant: route('get', '/apply/{jobId}/thanks', 'What an applicant sees afterwards', anybody, {
    params: withId,
    query: z.object({ language: z.string().max(5).optional(), seen: z.string().max(500).optional() }),
    answersAs: 'text/html',
  }),
} as const;

export type ApplyPageView = z.infer<typeof applyPageSchema>;
