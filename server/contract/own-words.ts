import { z } from 'zod';
import { whoseWords, whyGeneral } from './fixed-values.ts';
import { recruiters, route, uuid } from './route.ts';

/** At once: whoever writes for hundreds asks again and again, and sees how far it has come. */
const mostWritten = 25;

const about = { stepId: z.string().max(48), exitId: z.string().max(48) };

/** What is written for one of many: of the parts that the exit owes, in the candidate's language. */
export const ownTextsSchema = z.strictObject({
  feedbackText: z.string().trim().max(5000).optional(),
  strength: z.string().trim().max(2000).optional(),
  development: z.string().trim().max(2000).optional(),
});

const writtenSchema = z.object({
  applicationId: uuid,
  /** Null where the person has only been left out so far. */
  whose: z.enum(whoseWords).nullable(),
  why: z.enum(whyGeneral).nullable(),
});

export const ownWordsRoutes = {
  writeOwnWords: route(
    'post',
    '/api/v1/jobs/{jobId}/own-words',
    'Writes the words of a decision for many to each of at most 25 people from their own scorecards, and keeps them for the caller; whoever has too few gets the words for all',
    recruiters,
    {
      params: z.object({ jobId: uuid }),
      body: z.strictObject({
        ...about,
        applicationIds: z.array(uuid).min(1).max(mostWritten),
        /**
         * `missing`: whoever has none yet. `changed`: whose scorecards have changed since, too; what was edited by hand stays and counts as read against
         * them. `anew`: everybody, also what was edited.
         */
        which: z.enum(['missing', 'changed', 'anew']).default('missing'),
        /** The caller reads scorecards that are hidden from them and assesses none of these people any more, for good. */
        standAside: z.boolean().default(false),
      }),
      answer: z.object({ items: z.array(writtenSchema) }),
    },
  ),
  saveOwnWords: route(
    'put',
    '/api/v1/jobs/{jobId}/own-words/{applicationId}',
    'Keeps what the caller writes for one of many by hand, or that this one is left out; until it is decided',
    recruiters,
    {
      params: z.object({ jobId: uuid, applicationId: uuid }),
      body: z.strictObject({ ...about, texts: ownTextsSchema.optional(), leftOut: z.boolean().optional() }),
      answer: writtenSchema,
    },
  ),
} as const;

export type OwnTexts = z.infer<typeof ownTextsSchema>;
export type WrittenWords = z.infer<typeof writtenSchema>;
