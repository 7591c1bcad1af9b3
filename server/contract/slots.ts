import { z } from 'zod';
import { interviewerSchema, meetingDetails } from './meeting-details.ts';
import { instant, members, page, pageQuery, recruiters, route, uuid } from './route.ts';

/** An offered time, with who has chosen it. */
export const slotSchema = z.object({
  id: uuid,
  stepId: z.string(),
  /** Whom alone it is offered to; null: everybody who stands in the stage. */
  applicationId: uuid.nullable(),
  startsAt: instant,
  endsAt: instant,
  place: z.string().nullable(),
  link: z.string().nullable(),
  interviewers: z.array(interviewerSchema),
  guests: z.array(z.string()),
  places: z.int(),
  chosenBy: z.array(z.object({ applicationId: uuid, candidateName: z.string() })),
  /** Nobody may choose it any more. */
  withdrawn: z.boolean(),
  /** Which of its interviewers have become away then since it was offered: as long as that stands nobody can choose it. */
  away: z.array(z.string()),
});
export type Slot = z.infer<typeof slotSchema>;

const withJob = z.object({ jobId: uuid });

/** Times that staff offer; candidates choose them on their page. */
export const slotRoutes = {
  offerSlots: route(
    'post',
    '/api/v1/jobs/{jobId}/slots',
    'Offers times to the candidates of a stage, or to one; who stands there without a meeting is told',
    recruiters,
    {
      rehearses: true,
      params: withJob,
      body: z.strictObject({
        stepId: z.string().max(48),
        /** For this candidate alone. */
        applicationId: uuid.optional(),
        times: z
          .array(z.strictObject({ startsAt: instant, endsAt: instant }))
          .min(1)
          .max(200),
        places: z.int().min(1).max(500),
        /** Also where one of the interviewers is taken or away, or the time is offered already (409 `timesTaken`). */
        anyway: z.boolean().optional(),
        ...meetingDetails,
      }),
      answer: z.object({
        items: z.array(slotSchema),
        /** How many candidates are told now. */
        told: z.int(),
      }),
      status: 201,
    },
  ),
  listSlots: route(
    'get',
    '/api/v1/jobs/{jobId}/slots',
    'Offered times that have not begun, the next one first',
    members,
    {
      rehearses: true,
      params: withJob,
      query: z.object({
        ...pageQuery,
        stepId: z.string().max(48).optional(),
        /** Those that this candidate may choose from. */
        applicationId: uuid.optional(),
      }),
      answer: page(slotSchema).extend({
        /** How many stand in each step without a meeting. */
        waiting: z.record(z.string(), z.int()),
      }),
    },
  ),
  withdrawSlot: route(
    'delete',
    '/api/v1/slots/{slotId}',
    'Nobody may choose the time any more; whoever has chosen it keeps it',
    recruiters,
    { rehearses: true, params: z.object({ slotId: uuid }), status: 204 },
  ),
} as const;

/** What stands at a time that is to be offered or booked: the names of those who are taken then (none where the time itself is offered already), and by what: neither job nor candidate where the caller may not see the job, or where they are away. */
export type TimeClash = {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly interviewers: readonly string[];
  readonly jobTitle: string | null;
  readonly candidateName: string | null;
  /** They have said that they are away. */
  readonly away: boolean;
};
