import { z } from 'zod';
import { cardSchema } from './jobs.ts';
import { instant, members, page, pageQuery, route, uuid, exceptInterviewers } from './route.ts';

/** A version that people still run on, or the newest one. */
export const liveVersionSchema = z.object({
  id: uuid,
  number: z.int(),
  publishedAt: instant,
  /** How many are on their way through it. */
  candidates: z.int(),
});

export const liveStepSchema = z.object({
  stepId: z.string(),
  /** How many stand there; at an end, how many have ended there. Whoever has left on the way is not among them. */
  count: z.int(),
  /** Since when the one stands there who has waited longest; null where nobody waits. */
  since: instant.nullable(),
  /** Open promises that end today in the organisation's zone, and those that have passed. */
  dueToday: z.int(),
  late: z.int(),
});

export const liveSchema = z.object({
  /** The instant of the numbers. */
  at: instant,
  candidates: z.int(),
  dueToday: z.int(),
  late: z.int(),
  /** Steps where somebody stands, has come to an end, or has left and is owed an answer that is due today or late; in no order. */
  steps: z.array(liveStepSchema),
  /** Answers given or due in the last thirty days: how many, how many of them by the last date told, and by the first one. */
  promises: z.object({ due: z.int(), kept: z.int(), keptAsFirstTold: z.int() }),
});

/** One visit to a step, in the order in which they were made. */
export const visitSchema = z.object({
  stepId: z.string(),
  visit: z.int(),
  enteredAt: instant,
  leftAt: instant.nullable(),
  /** The exit that was taken; null while the candidate stands there. */
  exitId: z.string().nullable(),
});

const ofVersion = { params: z.object({ versionId: uuid }) };

export const liveRoutes = {
  listLiveVersions: route(
    'get',
    '/api/v1/processes/{processId}/live',
    'Versions that somebody is on, and the newest one; newest first',
    members,
    { params: z.object({ processId: uuid }), query: z.object(pageQuery), answer: page(liveVersionSchema) },
  ),
  getLive: route('get', '/api/v1/versions/{versionId}/live', 'Who stands where in a version, in numbers', members, {
    ...ofVersion,
    answer: liveSchema,
  }),
  listLivePeople: route(
    'get',
    '/api/v1/versions/{versionId}/people',
    'Candidates on a version over all its jobs, by promise; where `stepId` is given those who stand in that step, have ended there if it is an end, or left it and are still owed an answer',
    members,
    {
      ...ofVersion,
      query: z.object({
        ...pageQuery,
        stepId: z.string().max(48).optional(),
        state: z.enum(['late', 'today', 'waiting', 'paused', 'all']).default('all'),
      }),
      answer: page(cardSchema),
    },
  ),
  listPath: route(
    'get',
    '/api/v1/applications/{applicationId}/path',
    'The steps that a candidate has been in, in their order',
    exceptInterviewers,
    {
      rehearses: true,
      params: z.object({ applicationId: uuid }),
      query: z.object(pageQuery),
      answer: page(visitSchema),
    },
  ),
} as const;

export type LiveVersion = z.infer<typeof liveVersionSchema>;
export type Live = z.infer<typeof liveSchema>;
export type LiveStep = z.infer<typeof liveStepSchema>;
export type Visit = z.infer<typeof visitSchema>;
