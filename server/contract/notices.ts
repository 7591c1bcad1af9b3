import { z } from 'zod';
import { type NoticeKind, noticeKinds, noticeWays } from './notice-kinds.ts';
import { instant, members, page, pageQuery, route, uuid } from './route.ts';

const minutesOfDay = z.int().min(0).max(1439);

export const noticeSettingsSchema = z.strictObject({
  /** A page is told at once, whatever is chosen: nobody has acted, and a candidate is about to wait longer. */
  ways: z.strictObject(
    Object.fromEntries(noticeKinds.map((kind) => [kind, z.enum(noticeWays)])) as Record<
      NoticeKind,
      z.ZodEnum<{ atOnce: 'atOnce'; digest: 'digest'; inApp: 'inApp' }>
    >,
  ),
  /** Minutes after midnight, in the zone. */
  digestAt: minutesOfDay,
  /** From 1, Monday. */
  digestDays: z.array(z.int().min(1).max(7)).min(1).max(7),
  quiet: z.strictObject({ from: minutesOfDay, until: minutesOfDay }).nullable(),
  /** Null: the organisation's. */
  zone: z.string().max(60).nullable(),
});

export const noticeSchema = z.object({
  id: uuid,
  kind: z.enum(noticeKinds),
  /** What of that kind: the rung, or the task's own. */
  about: z.string(),
  jobId: uuid.nullable(),
  jobTitle: z.string(),
  /** In which the time of a meeting is said; null where it is about no job. */
  jobZone: z.string().nullable(),
  applicationId: uuid.nullable(),
  /** Whether I may open what it is about; not the candidate of a meeting that was called off, whom I was to meet without a role in the job. */
  opens: z.boolean(),
  candidateName: z.string(),
  /** The note that mentions me, the task, the absence. */
  subjectId: z.string().nullable(),
  level: z.int(),
  /** Whose scorecards were missing then, or who does not come to a meeting, by name. */
  missing: z.array(z.string()),
  /** Who caused it. */
  by: z.string().nullable(),
  /** Who is away, or has left, and for whom I hear. */
  insteadOf: z.string().nullable(),
  /** By when an answer is owed; of a meeting when it begins, or would have. */
  due: instant.nullable(),
  at: instant,
  readAt: instant.nullable(),
});

export const noticeRoutes = {
  listNotices: route('get', '/api/v1/notices', 'What I was told, newest first', members, {
    query: z.object({
      ...pageQuery,
      unread: z.enum(['true', 'false']).default('false'),
      /** `true`: without what stands on Today by itself, mentions and applications. */
      today: z.enum(['true', 'false']).default('false'),
    }),
    answer: page(noticeSchema),
  }),
  countNotices: route('get', '/api/v1/notices/count', 'How many I have not read, to a hundred', members, {
    answer: z.object({ unread: z.int() }),
  }),
  readNotice: route('put', '/api/v1/notices/{noticeId}/read', 'I have read it, or want to read it again', members, {
    params: z.object({ noticeId: uuid }),
    body: z.strictObject({ read: z.boolean() }),
    answer: z.object({ readAt: instant.nullable() }),
  }),
  readNotices: route('put', '/api/v1/notices/read', 'I have read all until then', members, {
    body: z.strictObject({ until: instant }),
    answer: z.object({ read: z.int() }),
  }),
  readNoticesOf: route(
    'put',
    '/api/v1/applications/{applicationId}/notices/read',
    'I have opened the candidate: what I was told about them by now I have read',
    members,
    { params: z.object({ applicationId: uuid }), answer: z.object({ read: z.int() }) },
  ),
  noticeChanges: route(
    'get',
    '/api/v1/notices/changes',
    'Live: something was told to me, or I have read it elsewhere (server-sent events, Last-Event-ID)',
    members,
    { answersAs: 'text/event-stream' },
  ),
  getNoticeSettings: route('get', '/api/v1/notices/settings', 'How I want to be told', members, {
    answer: noticeSettingsSchema,
  }),
  setNoticeSettings: route('put', '/api/v1/notices/settings', 'How I want to be told from now on', members, {
    body: noticeSettingsSchema,
    answer: noticeSettingsSchema,
  }),
} as const;

export type Notice = z.infer<typeof noticeSchema>;
export type NoticeSettings = z.infer<typeof noticeSettingsSchema>;
