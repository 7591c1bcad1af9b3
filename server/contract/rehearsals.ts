import { z } from 'zod';
import { applicantSchema } from './applications.ts';
import { checkProblemSchema } from './processes.ts';
import { designers, instant, page, pageQuery, route, uuid } from './route.ts';

export const rehearsalSchema = z.object({
  id: uuid,
  processId: uuid,
  /** To be asked for with the header, as everything else of the rehearsal. */
  versionId: uuid,
  jobId: uuid,
  applicationId: uuid,
  candidateName: z.string(),
  startedAt: instant,
  startedBy: z.string(),
  mine: z.boolean(),
  /** It is ended then, if nobody has ended it before. */
  endsAt: instant,
  /** The time of the rehearsal, which goes ahead of ours. */
  now: instant,
  /** Until the run has begun nothing is known of it. */
  status: z.enum(['starting', 'running', 'over']),
  /** When something happens next by itself. */
  nextDue: instant.nullable(),
  /** What was wrong with the draft when it began. */
  problems: z.array(checkProblemSchema),
});

const withId = z.object({ rehearsalId: uuid });

export const rehearsalRoutes = {
  startRehearsal: route(
    'post',
    '/api/v1/processes/{processId}/rehearsals',
    'Runs the draft on the real engine with an invented candidate; nothing of it ever leaves',
    designers,
    {
      params: z.object({ processId: uuid }),
      body: applicantSchema.extend({
        /** The day on which the candidate applies: now, or within a year. */
        startsAt: instant.optional(),
      }),
      answer: rehearsalSchema,
      status: 201,
    },
  ),
  listRehearsals: route(
    'get',
    '/api/v1/processes/{processId}/rehearsals',
    'Rehearsals of a process that have not been ended, newest first',
    designers,
    { params: z.object({ processId: uuid }), query: z.object(pageQuery), answer: page(rehearsalSchema) },
  ),
  getRehearsal: route('get', '/api/v1/rehearsals/{rehearsalId}', 'A rehearsal and its time', designers, {
    params: withId,
    answer: rehearsalSchema,
  }),
  passTime: route(
    'post',
    '/api/v1/rehearsals/{rehearsalId}/pass',
    'Lets time pass: to the next thing that is due, or so many days; each thing happens at its own instant',
    designers,
    {
      params: withId,
      body: z.strictObject({ days: z.int().min(1).max(60).optional() }),
      answer: rehearsalSchema.extend({
        /** `nothing`: nothing more happens by itself. `stopped`: it is over, or more happened than fits into one passing. */
        reached: z.enum(['next', 'instant', 'nothing', 'stopped']),
      }),
    },
  ),
  bounceMessage: route(
    'post',
    '/api/v1/rehearsals/{rehearsalId}/bounce',
    'Lets a message that was accepted come back, as if its address did not exist',
    designers,
    { params: withId, body: z.strictObject({ messageId: uuid }), answer: rehearsalSchema, status: 202 },
  ),
  endRehearsal: route(
    'delete',
    '/api/v1/rehearsals/{rehearsalId}',
    'Ends the run and erases everything of it',
    designers,
    { params: withId, status: 204 },
  ),
} as const;

export type RehearsalView = z.infer<typeof rehearsalSchema>;
