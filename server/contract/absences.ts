import { z } from 'zod';
import { instant, members, page, pageQuery, route, uuid } from './route.ts';

const person = z.string().min(1).max(100);
const day = z.iso.date();

export const absenceSchema = z.object({
  id: uuid,
  userId: z.string(),
  name: z.string(),
  deputyId: z.string(),
  deputyName: z.string(),
  /** Both days are among those that the person is away. */
  firstDay: day,
  lastDay: day,
  startsAt: instant,
  endsAt: instant,
});

/** What has to be moved, or held by somebody else, if somebody is away then. */
const meetingsThen = z.object({
  /** How many there are; the first five are named. */
  count: z.int(),
  items: z.array(
    z.object({
      id: uuid,
      applicationId: uuid,
      candidateName: z.string(),
      jobTitle: z.string(),
      /** In which the time is said: that of the job. */
      zone: z.string(),
      startsAt: instant,
      endsAt: instant,
    }),
  ),
});

const given = { deputyId: person, firstDay: day, lastDay: day };
const ofAbsence = z.object({ absenceId: uuid });

export const absenceRoutes = {
  listAbsences: route(
    'get',
    '/api/v1/absences',
    'Who is away or will be, and who answers then; soonest back first',
    members,
    {
      query: z.object({ ...pageQuery, userId: person.optional() }),
      answer: page(absenceSchema),
    },
  ),
  listMeetingsThen: route(
    'get',
    '/api/v1/absences/meetings',
    'The meetings to come that I hold in some days, or for an administrator somebody else: what an absence would leave, before it is set',
    members,
    { query: z.object({ userId: person.optional(), firstDay: day, lastDay: day }), answer: meetingsThen },
  ),
  createAbsence: route(
    'post',
    '/api/v1/absences',
    'I am away, or as an administrator somebody else is; the deputy answers meanwhile',
    members,
    { body: z.strictObject({ userId: person.optional(), ...given }), answer: absenceSchema, status: 201 },
  ),
  changeAbsence: route('put', '/api/v1/absences/{absenceId}', 'Other days, or another deputy', members, {
    params: ofAbsence,
    body: z.strictObject(given),
    answer: absenceSchema,
  }),
  endAbsence: route('delete', '/api/v1/absences/{absenceId}', 'Back already, or not away at all', members, {
    params: ofAbsence,
    answer: absenceSchema,
  }),
} as const;

export type AbsenceView = z.infer<typeof absenceSchema>;
export type MeetingsThen = z.infer<typeof meetingsThen>;
