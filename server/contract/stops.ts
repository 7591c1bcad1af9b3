import { z } from 'zod';
import { exceptInterviewers, instant, members, page, pageQuery, recruiters, route, uuid } from './route.ts';

export const stopSchema = z.object({
  id: uuid,
  /** Null: everything of the organisation. */
  jobId: uuid.nullable(),
  jobTitle: z.string().nullable(),
  reason: z.string(),
  startedByName: z.string().nullable(),
  startedAt: instant,
  /** Messages whose instant has come and that do not leave. */
  waiting: z.int(),
  /** Those of them whose promised date has passed. */
  late: z.int(),
});
export type Stop = z.infer<typeof stopSchema>;

export const stoppedMessageSchema = z.object({
  id: uuid,
  applicationId: uuid,
  candidateName: z.string(),
  jobTitle: z.string(),
  channel: z.enum(['email', 'sms']),
  subject: z.string().nullable(),
  text: z.string().nullable(),
  due: instant,
  promise: instant.nullable(),
  isLate: z.boolean(),
});

const reason = z.string().trim().min(1).max(500);
const withId = z.object({ stopId: uuid });

/** Emergency stops: nothing leaves, clocks go on, and what has become late is shown before anything is released. */
export const stopRoutes = {
  listStops: route(
    'get',
    '/api/v1/stops',
    'Emergency stops that hold, with what waits and what is late; to an interviewer those of jobs in which they do what recruiters do',
    members,
    {
      query: z.object(pageQuery),
      answer: page(stopSchema),
    },
  ),
  startStop: route(
    'post',
    '/api/v1/stops',
    'Stops everything that would leave, of a job or of the organisation',
    recruiters,
    {
      body: z.strictObject({ jobId: uuid.optional(), reason }),
      answer: stopSchema,
      status: 201,
    },
  ),
  startJobStop: route('post', '/api/v1/jobs/{jobId}/stops', 'Stops everything that would leave of a job', recruiters, {
    params: z.object({ jobId: uuid }),
    body: z.strictObject({ reason }),
    answer: stopSchema,
    status: 201,
  }),
  listStopped: route(
    'get',
    '/api/v1/stops/{stopId}/messages',
    'What would leave if it were released now',
    exceptInterviewers,
    {
      params: withId,
      query: z.object(pageQuery),
      answer: page(stoppedMessageSchema),
    },
  ),
  releaseStop: route('post', '/api/v1/stops/{stopId}/release', 'Lets everything leave that has waited', recruiters, {
    params: withId,
    answer: z.object({ released: z.int() }),
  }),
} as const;
