import { z } from 'zod';
import { localTextSchema } from '../../process/definition/schema.ts';
import { candidateSchema } from './applications.ts';
import { mergeFields } from './fixed-values.ts';
import { instant, page, pageQuery, recruitersOfAll, route, uuid } from './route.ts';

export type MergeField = (typeof mergeFields)[number];

/** Why two entries may be one person's: an address or number in common, or the name and one more thing. */
export const lookalikeReasons = ['email', 'phone', 'nameAndJob', 'nameAndField', 'nameAndMailbox'] as const;

const ofCandidate = z.object({ candidateId: uuid });
const ofPair = z.object({ candidateId: uuid, otherId: uuid });

export const lookalikeSchema = z.object({
  candidate: candidateSchema,
  reasons: z.array(z.enum(lookalikeReasons)),
  /** Somebody has said that they are two people. */
  apart: z.object({ by: z.string(), at: instant }).nullable(),
});

const sideSchema = z.object({
  candidate: candidateSchema,
  emailOptedOut: z.boolean(),
  smsOptedOut: z.boolean(),
  /** When it was last changed: goes back as `asOf`. */
  updatedAt: instant,
  applications: z.array(
    z.object({
      applicationId: uuid,
      jobId: uuid,
      jobTitle: z.string(),
      appliedAt: instant,
      status: z.string(),
      stepName: localTextSchema.nullable(),
      messages: z.int(),
      notes: z.int(),
      scorecards: z.int(),
    }),
  ),
});

export const pairSchema = z.object({
  /** The entry that would stay. */
  one: sideSchema,
  other: sideSchema,
  differs: z.array(z.enum(mergeFields)),
  reasons: z.array(z.enum(lookalikeReasons)),
});

const alikeSideSchema = z.object({
  candidate: candidateSchema,
  /** Their newest application; null where they have none. */
  applicationId: uuid.nullable(),
  jobTitle: z.string().nullable(),
});

export const alikeSchema = z.object({
  one: alikeSideSchema,
  other: alikeSideSchema,
  reasons: z.array(z.enum(lookalikeReasons)),
  foundAt: instant,
});

export const mergeSchema = z.object({
  id: uuid,
  candidateId: uuid,
  /** What the entry was called that is gone; null once it cannot be undone any more. */
  otherName: z.string().nullable(),
  mergedBy: z.string(),
  mergedAt: instant,
  undone: z.object({ by: z.string(), at: instant }).nullable(),
  /** Null where it cannot be undone. */
  undoUntil: instant.nullable(),
});

const mergeUndoneSchema = mergeSchema.extend({
  /** In how many applications somebody was told at the other's address meanwhile, or ended for the other's hiring: people hear of each. */
  toPutRight: z.int(),
});

const taken = z.enum(['this', 'other']);

export const mergeRoutes = {
  listAlike: route(
    'get',
    '/api/v1/lookalikes',
    'Pairs of entries in the organisation that may be one person, newest found first; found within some minutes',
    recruitersOfAll,
    {
      query: z.object({ ...pageQuery, limit: z.coerce.number().int().min(1).max(50).default(20) }),
      answer: page(alikeSchema),
    },
  ),
  listLookalikes: route(
    'get',
    '/api/v1/candidates/{candidateId}/lookalikes',
    'Other entries that may be the same person',
    recruitersOfAll,
    { params: ofCandidate, query: z.object(pageQuery), answer: page(lookalikeSchema) },
  ),
  compareCandidates: route(
    'get',
    '/api/v1/candidates/{candidateId}/lookalikes/{otherId}',
    'Two entries side by side, with what differs',
    recruitersOfAll,
    { params: ofPair, answer: pairSchema },
  ),
  sayApart: route(
    'put',
    '/api/v1/candidates/{candidateId}/lookalikes/{otherId}/apart',
    'They are two people, whatever they share; or that was wrong',
    recruitersOfAll,
    { params: ofPair, body: z.strictObject({ apart: z.boolean() }), answer: z.object({ apart: z.boolean() }) },
  ),
  mergeCandidates: route(
    'post',
    '/api/v1/candidates/{candidateId}/merges',
    'Makes two entries of one person this one; `asOf` is when each was last changed as the caller saw them',
    recruitersOfAll,
    {
      params: ofCandidate,
      body: z.strictObject({
        otherId: uuid,
        /** Which entry gives a field; this one where nothing is said. */
        take: z.partialRecord(z.enum(mergeFields), taken).default({}),
        asOf: z.strictObject({ this: instant, other: instant }),
      }),
      answer: mergeSchema,
      status: 201,
    },
  ),
  listMerges: route('get', '/api/v1/candidates/{candidateId}/merges', 'Entries merged into this one', recruitersOfAll, {
    params: ofCandidate,
    query: z.object(pageQuery),
    answer: page(mergeSchema),
  }),
  undoMerge: route(
    'post',
    '/api/v1/merges/{mergeId}/undo',
    'Both entries as they were; refused where something newer stands in the way',
    recruitersOfAll,
    { params: z.object({ mergeId: uuid }), answer: mergeUndoneSchema },
  ),
} as const;

export type Lookalike = z.infer<typeof lookalikeSchema>;
export type Alike = z.infer<typeof alikeSchema>;
export type CandidatePair = z.infer<typeof pairSchema>;
export type MergeView = z.infer<typeof mergeSchema>;
export type MergeUndone = z.infer<typeof mergeUndoneSchema>;
