import { z } from 'zod';
import { localTextSchema } from '../../process/definition/schema.ts';
import { administrators, instant, members, page, pageQuery, route, uuid } from './route.ts';

const day = z.iso.date();
const mostDays = 200;

const daysBody = z.strictObject({
  /** Closed besides the public holidays, each with a name for those who work here. */
  closed: z.array(z.strictObject({ date: day, name: z.string().trim().max(80) })).max(mostDays),
  /** Public holidays on which people work all the same. */
  worked: z.array(day).max(mostDays),
});

export const calendarSchema = daysBody.extend({
  revision: z.int(),
  /** Public holidays and eves of this year and the next two. */
  holidays: z.array(day),
});

export const affectedSchema = z.object({
  applicationId: uuid,
  name: z.string(),
  jobTitle: z.string(),
  stepName: localTextSchema,
  zone: z.string(),
  /** As it was told, and as it would be reckoned now. */
  due: instant,
  reckoned: instant,
  change: z.enum(['earlier', 'later']),
});

export const calendarRoutes = {
  getCalendar: route('get', '/api/v1/calendar', "The organisation's days off besides its drawings'", members, {
    answer: calendarSchema,
  }),
  previewCalendar: route(
    'post',
    '/api/v1/calendar/preview',
    'Whose promised date would be another if the days off were these; stores nothing',
    administrators,
    {
      query: z.object(pageQuery),
      body: daysBody,
      answer: page(affectedSchema).extend({ earlier: z.int(), later: z.int() }),
    },
  ),
  setCalendar: route(
    'put',
    '/api/v1/calendar',
    'Changes the days off, with If-Match. Promised dates become earlier by themselves; `later` says whether those that would become later are kept or told',
    administrators,
    { body: daysBody.extend({ later: z.enum(['keep', 'tell']) }), answer: calendarSchema },
  ),
} as const;

export type CalendarView = z.infer<typeof calendarSchema>;
export type DaysBody = z.infer<typeof daysBody>;
export type Affected = z.infer<typeof affectedSchema>;
