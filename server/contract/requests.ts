import { z } from 'zod';
import { refusalReasons } from './fixed-values.ts';
import { administrators, instant, page, pageQuery, recruiters, route, uuid } from './route.ts';
import { overrideSchema } from './wording.ts';

/** What somebody may ask of people here by law. */
export const requestKinds = ['deletion', 'merits'] as const;
export type RequestKind = (typeof requestKinds)[number];

export const requestSchema = z.object({
  id: uuid,
  applicationId: uuid,
  kind: z.enum(requestKinds),
  askedAt: instant,
  /** By when the law wants it answered. */
  due: instant,
  status: z.enum(['open', 'refused', 'done']),
  reason: z.enum(refusalReasons).nullable(),
  /** What the candidate was told. */
  text: z.string().nullable(),
  /** Why its words were sent although rules of wording spoke against, and which rules. */
  wordingReason: z.string().nullable(),
  wordingCodes: z.array(z.string()),
  answeredAt: instant.nullable(),
  answeredBy: z.string().nullable(),
});
export type RequestView = z.infer<typeof requestSchema>;

const withId = z.object({ requestId: uuid });

export const requestRoutes = {
  listRequests: route(
    'get',
    '/api/v1/applications/{applicationId}/requests',
    'What the candidate has asked for by law, newest first',
    recruiters,
    { params: z.object({ applicationId: uuid }), query: z.object(pageQuery), answer: page(requestSchema) },
  ),
  recordRequest: route(
    'post',
    '/api/v1/applications/{applicationId}/requests',
    'Records what the candidate has asked for by law by telephone, letter or mail, with its task and date; what is open already is answered as it is',
    recruiters,
    {
      params: z.object({ applicationId: uuid }),
      body: z.strictObject({
        kind: z.enum(requestKinds),
        /** The day on which it came, where the job is; today unless it is said. */
        askedOn: z.iso.date().optional(),
      }),
      answer: requestSchema,
      status: 201,
    },
  ),
  refuseDeletion: route(
    'post',
    '/api/v1/requests/{requestId}/refuse',
    'The data stay, for a legal reason that the candidate is told',
    recruiters,
    {
      params: withId,
      body: z.strictObject({
        reason: z.enum(refusalReasons),
        text: z.string().trim().min(20).max(2000),
        override: overrideSchema.optional(),
      }),
      answer: requestSchema,
    },
  ),
  answerMerits: route(
    'post',
    '/api/v1/requests/{requestId}/answer',
    'The merits of whoever was chosen, in writing and without their name',
    recruiters,
    {
      params: withId,
      body: z.strictObject({ text: z.string().trim().min(20).max(5000), override: overrideSchema.optional() }),
      answer: requestSchema,
    },
  ),
  eraseByRequest: route(
    'post',
    '/api/v1/requests/{requestId}/erase',
    'Erases the person everywhere, for good; `name` is theirs, typed',
    recruiters,
    { params: withId, body: z.strictObject({ name: z.string().max(300) }), answer: requestSchema },
  ),
  eraseCandidate: route(
    'post',
    '/api/v1/candidates/{candidateId}/erase',
    'Erases a person everywhere, for good, who has asked for it otherwise; `name` is theirs, typed',
    administrators,
    {
      params: z.object({ candidateId: uuid }),
      body: z.strictObject({ name: z.string().max(300) }),
      status: 204,
    },
  ),
} as const;
