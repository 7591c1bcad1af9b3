import { z } from 'zod';
import { exceptInterviewers, instant, recruiters, route, uuid } from './route.ts';

const kinds = z.enum(['correction', 'slots', 'calendar']);

export const heldSendSchema = z.object({
  id: uuid,
  kind: kinds,
  /** Null for days off, which concern every job. */
  jobId: uuid.nullable(),
  /** How many hear of it; of offered times as it stands now, also none. */
  total: z.int(),
  begunBy: z.string().nullable(),
  createdAt: instant,
  leavesAt: instant,
});

const heldSends = z.object({ items: z.array(heldSendSchema) });

/** What goes to more than one candidate at once, while it waits to be taken back. */
export const heldSendRoutes = {
  listHeldSends: route(
    'get',
    '/api/v1/held-sends',
    'What waits before it goes to many in several jobs: days off whose new dates are told; the next to leave first',
    exceptInterviewers,
    { answer: heldSends },
  ),
  listHeldSendsOfJob: route(
    'get',
    '/api/v1/jobs/{jobId}/held-sends',
    'What waits before it goes to many in a job, the next to leave first',
    exceptInterviewers,
    { params: z.object({ jobId: uuid }), answer: heldSends },
  ),
  takeBackSend: route(
    'post',
    '/api/v1/held-sends/{heldSendId}/take-back',
    'Takes back what goes to many, as a whole, until it leaves; of days off administrators alone',
    recruiters,
    { params: z.object({ heldSendId: uuid }), status: 204 },
  ),
} as const;

export type HeldSend = z.infer<typeof heldSendSchema>;
export type HeldSendKind = HeldSend['kind'];
