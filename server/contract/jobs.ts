import { closingTextsSchema } from './closing-texts.ts';
import { z } from 'zod';
import { localTextSchema } from '../../process/definition/schema.ts';
import { overrideSchema } from './wording.ts';
import { nearNamesQuery, nearNamesSchema } from './near-names.ts';
import { administrators, instant, members, page, pageQuery, recruiters, route, uuid } from './route.ts';

export const jobRoleSchema = z.strictObject({
  /** `viewer` looks on: no drawing names them, and they are not reminded. */
  role: z.enum(['recruiter', 'manager', 'interviewer', 'administrator', 'viewer']),
  userId: z.string(),
});

export const jobSummarySchema = z.object({
  id: uuid,
  title: z.string(),
  status: z.enum(['open', 'closing', 'closed']),
  zone: z.string(),
  version: z.object({ id: uuid, number: z.int(), processId: uuid, processName: localTextSchema }),
  candidates: z.int(),
  /** Of these the ones that have not ended: whom closing the job answers. Somebody may be owed two answers, or none just now. */
  active: z.int(),
  /** Open obligations, those due today, and those late. */
  open: z.int(),
  dueToday: z.int(),
  late: z.int(),
  createdAt: instant,
  /** While it is closing: when its candidates are answered, and until when it can be reopened; null once that has begun. */
  closesAt: instant.nullable(),
  /** Who closed it and why, in their words; null while it is open, and of the person where the account is no more. */
  closedBy: z.string().nullable(),
  closeReason: z.string().nullable(),
  /** Why words were sent all the same that should not be. */
  closeWordingReason: z.string().nullable(),
});

/** What the board needs of a stage: its place in the drawing, and what a decision there may be. */
export const boardStepSchema = z.object({
  stepId: z.string(),
  kind: z.enum(['start', 'stage', 'message', 'wait', 'ask', 'branch', 'end']),
  name: localTextSchema,
  count: z.int(),
  longestWaitSince: instant.nullable(),
  late: z.int(),
  hasMeeting: z.boolean(),
  /** The candidate chooses the time of the meeting among those that are offered. */
  choosesTime: z.boolean(),
  competencies: z.array(z.object({ id: z.string(), name: localTextSchema })),
  scorecardsRequired: z.int(),
  exits: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['advance', 'reject', 'other']),
      name: localTextSchema,
      owes: z.enum(['text', 'strengthAndDevelopment', 'nothing']),
      /** The stages and ends that it can lead to next, through whatever sends, waits, asks or branches in between. */
      leadsTo: z.array(z.string()),
      requires: z.array(
        z.object({
          id: z.string(),
          label: localTextSchema,
          kind: z.enum(['text', 'number', 'boolean', 'date', 'choice']),
        }),
      ),
    }),
  ),
});

/** The ring: a promise that empties from `opened` to `due`. Null where nothing is owed. */
export const ringSchema = z
  .object({
    opened: instant,
    due: instant,
    remindAt: instant.nullable(),
    escalateAt: instant.nullable(),
    workingMinutesLeft: z.int(),
    /** Whole working days left. */
    workingDaysLeft: z.int(),
  })
  .nullable();

export const cardSchema = z.object({
  applicationId: uuid,
  candidateId: uuid,
  name: z.string(),
  jobId: uuid,
  jobTitle: z.string(),
  stepId: z.string().nullable(),
  stepName: localTextSchema.nullable(),
  visit: z.int().nullable(),
  enteredAt: instant.nullable(),
  status: z.enum(['new', 'active', 'ended', 'gone']),
  outcome: z.string().nullable(),
  ring: ringSchema,
  pausedUntil: instant.nullable(),
  /** A decision in its undo window. */
  waiting: z
    .object({
      decisionId: uuid,
      exitId: z.string(),
      decidedAt: instant,
      releaseAt: instant.nullable(),
      decidedBy: z.string(),
      /** Whoever made it may take it back, whatever they are in the job by now. */
      decidedById: z.string(),
    })
    .nullable(),
  openTasks: z.int(),
});

/** What there is to do about a candidate: a task to call or to answer, my scorecard, a meeting to book, an interviewer who has left, a meeting that is to come, a decision. */
export const nextActs = ['call', 'answer', 'assess', 'book', 'replace', 'meet', 'decide'] as const;

export const owedCardSchema = cardSchema.extend({
  /** What comes next for the candidate, the first first; whether the caller may do it is for their role to say. */
  acts: z.array(z.enum(nextActs)),
  /** When the meeting that is booked begins. */
  meetsAt: instant.nullable(),
});

const titleSchema = z.string().trim().min(1).max(200);
const withId = z.object({ jobId: uuid });
/** `teamTag` is what `If-Match` of a change names. */
const teamSchema = z.object({ roles: z.array(jobRoleSchema.extend({ name: z.string() })), teamTag: z.string() });

const jobDetailSchema = jobSummarySchema.extend(teamSchema.shape).extend({
  /** An example in which nobody but its invented people is: it can be removed. */
  isExample: z.boolean(),
});

export const jobRoutes = {
  listJobs: route('get', '/api/v1/jobs', 'Jobs, newest first', members, {
    query: z.object({
      ...pageQuery,
      status: z.enum(['open', 'closing', 'closed']).optional(),
      /** Words of the title. */
      search: z.string().trim().max(100).optional(),
    }),
    answer: page(jobSummarySchema),
  }),
  createJob: route('post', '/api/v1/jobs', 'Opens a job on a published version', recruiters, {
    body: z.strictObject({
      title: titleSchema,
      versionId: uuid,
      zone: z.string().max(60).optional(),
      roles: z.array(jobRoleSchema).max(200).optional(),
    }),
    answer: jobSummarySchema,
    status: 201,
  }),
  createExample: route(
    'post',
    '/api/v1/example',
    'Opens a job with three invented candidates, on the live nurse process or on one that it makes; the caller fills every role',
    administrators,
    { body: z.strictObject({ title: titleSchema }), answer: jobSummarySchema, status: 201 },
  ),
  deleteExample: route(
    'delete',
    '/api/v1/jobs/{jobId}',
    'Erases an example with its people and the process that was made for it; refused where anybody else is in it (409 `notAnExample`)',
    administrators,
    { params: withId, status: 204 },
  ),
  getJob: route('get', '/api/v1/jobs/{jobId}', 'One job with its roles', members, {
    rehearses: true,
    params: withId,
    answer: jobDetailSchema,
  }),
  renameJob: route(
    'put',
    '/api/v1/jobs/{jobId}/title',
    'What the job is called here, on its pages and in every message from now on; what has left stays as it was',
    recruiters,
    { params: withId, body: z.strictObject({ title: titleSchema }), answer: jobSummarySchema },
  ),
  setJobZone: route(
    'put',
    '/api/v1/jobs/{jobId}/zone',
    'In which zone the job’s dates are reckoned and told; refused once anybody has applied (409 `somebodyApplied`)',
    recruiters,
    { params: withId, body: z.strictObject({ zone: z.string().max(60) }), answer: jobSummarySchema },
  ),
  setJobRoles: route(
    'put',
    '/api/v1/jobs/{jobId}/roles',
    'Who fills the roles; every run hears of it. If-Match is the `teamTag` that it was made from, or `*`',
    recruiters,
    {
      params: withId,
      body: z.strictObject({ roles: z.array(jobRoleSchema).max(200) }),
      answer: teamSchema,
    },
  ),
  getBoard: route(
    'get',
    '/api/v1/jobs/{jobId}/board',
    'The steps in the order of the drawing with counts; as the version of one candidate draws them where `applicationId` is given',
    members,
    {
      rehearses: true,
      ofOneToo: true,
      params: withId,
      query: z.object({ applicationId: uuid.optional() }),
      /** The zone is the job's. */
      answer: z.object({ steps: z.array(boardStepSchema), zone: z.string() }),
    },
  ),
  listCards: route(
    'get',
    '/api/v1/jobs/{jobId}/cards',
    'Candidates of a job, by promise; of one step where `stepId` is given',
    members,
    {
      params: withId,
      query: z.object({
        ...pageQuery,
        stepId: z.string().optional(),
        search: z.string().max(100).optional(),
        state: z.enum(['late', 'today', 'waiting', 'paused', 'all']).default('all'),
      }),
      answer: page(cardSchema),
    },
  ),
  listNearNamesInJob: route(
    'get',
    '/api/v1/jobs/{jobId}/near-names',
    'How candidates of a job are called whose names are nearly what somebody searches for',
    members,
    { params: withId, query: nearNamesQuery, answer: nearNamesSchema },
  ),
  listToday: route(
    'get',
    '/api/v1/today',
    'Who waits for an answer, ordered by promise, with what comes next for each; with `mine=true` those for whom I have to answer and those whom I am about to meet',
    members,
    {
      query: z.object({ ...pageQuery, mine: z.enum(['true', 'false']).default('false') }),
      answer: page(owedCardSchema),
    },
  ),
  todayChanges: route(
    'get',
    '/api/v1/today/changes',
    'Says `people`, at most once a second, when something has happened to somebody in a job that I see (server-sent events)',
    members,
    { answersAs: 'text/event-stream' },
  ),
  closeJob: route(
    'post',
    '/api/v1/jobs/{jobId}/close',
    'Answers everybody in the job after an undo window; it is closed once no obligation is open',
    recruiters,
    {
      params: withId,
      body: z.strictObject({
        reason: z.string().trim().min(1).max(1000),
        texts: closingTextsSchema.optional(),
        /** Why words that block are sent all the same. */
        override: overrideSchema.optional(),
      }),
      answer: jobSummarySchema,
      status: 202,
    },
  ),
} as const;

export type JobDetail = z.infer<typeof jobDetailSchema>;
export type JobSummary = z.infer<typeof jobSummarySchema>;
export type BoardStep = z.infer<typeof boardStepSchema>;
export type Card = z.infer<typeof cardSchema>;
export type OwedCard = z.infer<typeof owedCardSchema>;
export type NextAct = (typeof nextActs)[number];
export type Ring = z.infer<typeof ringSchema>;
