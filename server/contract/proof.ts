import { z } from 'zod';
import { localTextSchema } from '../../process/definition/schema.ts';
import { dayBounds } from './proof-bounds.ts';
import { exceptInterviewers, instant, route, uuid } from './route.ts';

const promisesSchema = z.object({
  /** Answers that were given in that time, or were due in it and have not been given. What was waived is not among them. */
  due: z.int(),
  /** How many came by the last date that was told, and by the first one. */
  kept: z.int(),
  keptAsFirstTold: z.int(),
});

const stageSchema = z.object({
  process: localTextSchema,
  name: localTextSchema,
  ...promisesSchema.shape,
  /** In the middle of the answers that were given; null where none was. The day of arrival does not count. */
  medianWorkingDays: z.int().nullable(),
  /** How many took at most so many working days (`dayBounds`) and more than the share before; at last those that took longer. */
  days: z.array(z.int()).length(dayBounds.length + 1),
  late: z.int(),
  /** How long the latest of them was late, or has been until now; in milliseconds. */
  longestLate: z.int().nullable(),
});

export const proofSchema = z.object({
  at: instant,
  promises: promisesSchema.extend({
    /** Told dates that have passed now, with neither an answer nor another date: it should be 0. */
    silent: z.int(),
  }),
  /** By the week of the answer, or of the date that passed without one; oldest first, none left out. */
  weeks: z.array(promisesSchema.extend({ monday: z.iso.date() })),
  /** Those with the most late answers first, at most a hundred; the file has all. */
  stages: z.array(stageSchema).max(100),
  moreStages: z.int(),
});
export type Proof = z.infer<typeof proofSchema>;
export type ProvedStage = z.infer<typeof stageSchema>;

/** How far back it looks: this week and those before it. */
const query = z.object({ weeks: z.coerce.number().int().min(1).max(104).default(12) });

/** Whether what was promised is kept. Weeks and days are those of the organisation's zone, working days those of each process and of the organisation's own calendar. */
export const proofRoutes = {
  getProof: route('get', '/api/v1/proof', 'Whether promises are kept, in numbers', exceptInterviewers, {
    query,
    answer: proofSchema,
  }),
  exportProof: route('get', '/api/v1/proof/file', 'The same as CSV, with every stage', exceptInterviewers, {
    query,
    answersAs: 'text/csv',
  }),
  getJobProof: route(
    'get',
    '/api/v1/jobs/{jobId}/proof',
    'Whether promises are kept in a job, in numbers',
    exceptInterviewers,
    { params: z.object({ jobId: uuid }), query, answer: proofSchema },
  ),
};
