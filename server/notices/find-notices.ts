import type { StaffNotice } from '../../prisma/client.ts';
import type { NoticeKind } from '../contract/notice-kinds.ts';
import type { Notice } from '../contract/notices.ts';
import type { Caller } from '../http/caller.ts';
import { instantCursor, olderThan, readCursor, toPage } from '../http/pages.ts';
import type { Database } from '../parts.ts';
import { loadNamed } from './load-named.ts';
import { findShown, type Shown } from './find-shown.ts';

type Asked = {
  readonly limit: number;
  readonly after?: string | undefined;
  readonly unread: 'true' | 'false';
  readonly today: 'true' | 'false';
};

/** What stands on Today by itself. */
const onToday: NoticeKind[] = ['mention', 'application'];

/** What the caller was told, newest first, without what is about a job or a candidate that they do not see any more. */
export async function findNotices(database: Database, caller: Caller, { limit, after, unread, today }: Asked) {
  const { organisationId, userId } = caller;
  const shown = await findShown(database, caller);
  const rows = await database.staffNotice.findMany({
    where: {
      AND: [shown.where, olderThan('at', readCursor(after, instantCursor))],
      ...{ organisationId, userId, ...(unread === 'true' ? { readAt: null } : {}) },
      ...(today === 'true' ? { kind: { notIn: onToday } } : {}),
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  const page = toPage(rows, limit, { keys: ({ at, id }) => [at.toISOString(), id], item: (row) => row });
  return { ...page, items: await toNoticeViews(database, shown, page.items) };
}

async function toNoticeViews(database: Database, { opens }: Shown, rows: readonly StaffNotice[]): Promise<Notice[]> {
  const { names, people, jobs } = await loadNamed(database, rows);
  return rows.map(({ id, kind, about, level, ...row }) => ({
    ...{ id, kind: kind as NoticeKind, about, level },
    ...{ subjectId: row.subjectId, jobId: row.jobId, applicationId: row.applicationId },
    opens: opens(row),
    jobTitle: names.get(row.applicationId ?? '')?.jobTitle ?? jobs.get(row.jobId ?? '')?.title ?? '',
    jobZone: jobs.get(row.jobId ?? '')?.zone ?? null,
    candidateName: names.get(row.applicationId ?? '')?.candidateName ?? '',
    missing: row.missing.flatMap((one) => people.get(one) ?? []),
    by: people.get(row.byId ?? '') ?? null,
    insteadOf: people.get(row.insteadOf ?? '') ?? null,
    due: row.due?.toISOString() ?? null,
    at: row.at.toISOString(),
    readAt: row.readAt?.toISOString() ?? null,
  }));
}
