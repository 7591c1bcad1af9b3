import { z } from 'zod';
import { localTextSchema } from '../../process/definition/schema.ts';
import { designers, exceptInterviewers, instant, members, page, pageQuery, route, uuid } from './route.ts';

const stepKind = z.enum(['start', 'stage', 'message', 'wait', 'ask', 'branch', 'end']);
const stepId = z.string().min(1).max(48);

/** Who stands where now, of the jobs that use the process: what a new version of it concerns. */
export const impactSchema = z.object({
  jobs: z.array(
    z.object({
      id: uuid,
      title: z.string(),
      status: z.enum(['open', 'closing', 'closed']),
      versionId: uuid,
      number: z.int(),
      /** Candidates on their way in it. */
      active: z.int(),
    }),
  ),
  /** One row per version, job and step with somebody in it; `stepId` null: has just applied. */
  steps: z.array(
    z.object({
      versionId: uuid,
      number: z.int(),
      jobId: uuid,
      stepId: stepId.nullable(),
      kind: stepKind,
      name: localTextSchema,
      active: z.int(),
    }),
  ),
});

/** Which candidates go over, and where each of them stands then. */
const moveBody = {
  jobs: z
    .array(z.strictObject({ jobId: uuid, candidates: z.boolean(), newCandidates: z.boolean() }))
    .min(1)
    .max(500),
  /** A step that is left out, or given null, keeps its candidates on the version that they have; so it does whoever comes to it meanwhile. */
  steps: z.array(z.strictObject({ versionId: uuid, stepId, to: stepId.nullable() })).max(5_000),
};

const standing = z.object({
  stepId,
  stepName: localTextSchema,
  promise: instant.nullable(),
  /** What would be said next, and when, if nobody did anything. */
  next: z
    .object({
      text: z.string(),
      at: instant,
      date: instant.nullable(),
      /** As the candidate would read it; null where it cannot be written yet, or is a person's own answer. */
      words: z.object({ subject: z.string().nullable(), text: z.string() }).nullable(),
    })
    .nullable(),
});

export const triedMoveSchema = z.object({
  applicationId: uuid,
  name: z.string(),
  jobTitle: z.string(),
  outcome: z.enum(['moves', 'stays']),
  /** Why somebody stays: no step was given, a decision waits, a message is on its way, … */
  code: z.string().nullable(),
  reason: z.string().nullable(),
  before: standing.nullable(),
  after: standing.nullable(),
});

export const moveSchema = z.object({
  id: uuid,
  processId: uuid,
  version: z.object({ id: uuid, number: z.int() }),
  createdAt: instant,
  createdBy: z.string().nullable(),
  /** Jobs whose new candidates have the new version. */
  jobs: z.int(),
  total: z.int(),
  moved: z.int(),
  /** Still under way to their runs; they arrive by themselves. */
  waiting: z.int(),
  stayed: z.int(),
  undone: z.int(),
  undoable: z.object({ until: instant }).nullable(),
  undoneAt: instant.nullable(),
  undoneBy: z.string().nullable(),
});

export const movedCandidateSchema = z.object({
  applicationId: uuid,
  name: z.string(),
  jobId: uuid,
  jobTitle: z.string(),
  stepId: stepId.nullable(),
  status: z.enum(['waiting', 'moved', 'stayed', 'undone']),
  code: z.string().nullable(),
  reason: z.string().nullable(),
});

const ofProcess = z.object({ processId: uuid });
const ofMove = z.object({ moveId: uuid });

export const moveRoutes = {
  getImpact: route(
    'get',
    '/api/v1/processes/{processId}/impact',
    'How many candidates stand where, per job and version: what a new version concerns',
    members,
    { params: ofProcess, answer: impactSchema },
  ),
  previewMove: route(
    'post',
    '/api/v1/processes/{processId}/moves/preview',
    'What a move would do to each candidate, as the run itself reckons it; to the draft where no version is named. Nothing is stored',
    designers,
    {
      params: ofProcess,
      query: z.object({ ...pageQuery, limit: z.coerce.number().int().min(1).max(50).default(20) }),
      body: z.strictObject({ ...moveBody, versionId: uuid.optional() }),
      answer: page(triedMoveSchema),
    },
  ),
  createMove: route(
    'post',
    '/api/v1/processes/{processId}/moves',
    'Moves candidates, and jobs for their new ones, to a version; each run moves its candidate or says why not',
    designers,
    { params: ofProcess, body: z.strictObject({ ...moveBody, versionId: uuid }), answer: moveSchema, status: 202 },
  ),
  listMoves: route('get', '/api/v1/processes/{processId}/moves', 'Moves between versions, newest first', members, {
    params: ofProcess,
    query: z.object(pageQuery),
    answer: page(moveSchema),
  }),
  getMove: route('get', '/api/v1/moves/{moveId}', 'How far a move has come', members, {
    params: ofMove,
    answer: moveSchema,
  }),
  listMovedCandidates: route(
    'get',
    '/api/v1/moves/{moveId}/candidates',
    'The candidates of a move, and why some of them stayed',
    exceptInterviewers,
    {
      params: ofMove,
      query: z.object({ ...pageQuery, status: movedCandidateSchema.shape.status.optional() }),
      answer: page(movedCandidateSchema),
    },
  ),
  undoMove: route(
    'post',
    '/api/v1/moves/{moveId}/undo',
    'Undoes a move within an hour, for every candidate to whom nothing has happened since; the jobs go back too',
    designers,
    { params: ofMove, answer: moveSchema, status: 202 },
  ),
} as const;

export type Impact = z.infer<typeof impactSchema>;
export type MoveView = z.infer<typeof moveSchema>;
export type TriedMoveView = z.infer<typeof triedMoveSchema>;
export type MovedCandidate = z.infer<typeof movedCandidateSchema>;
