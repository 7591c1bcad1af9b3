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
