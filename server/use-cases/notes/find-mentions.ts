import type { MentionView } from '../../contract/notes.ts';
import type { Caller } from '../../http/caller.ts';
import { instantCursor, olderThan, readCursor, toPage } from '../../http/pages.ts';
import type { Database } from '../../parts.ts';
import { tellOtherWindows } from '../../notices/read-notices.ts';
import { findShown } from '../../notices/find-shown.ts';
import { findApplication } from '../find-application.ts';
import { namesOf } from '../names-of.ts';
import { peopleOf } from '../process-views.ts';

type Asked = { readonly limit: number; readonly after?: string | undefined; readonly unread: 'true' | 'false' };

/** Notes that mention the caller, newest first: who, about whom, when; the text is read where the candidate is. */
export async function findMentions(database: Database, caller: Caller, asked: Asked) {
  const { organisationId, userId } = caller;
  const { limit, after, unread } = asked;
  const rows = await database.staffNotice.findMany({
    where: {
      AND: [(await findShown(database, caller)).where, olderThan('at', readCursor(after, instantCursor))],
      ...{ organisationId, userId, kind: 'mention', ...(unread === 'true' ? { readAt: null } : {}) },
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  const [names, people] = await Promise.all([
    namesOf(
      database,
      rows.flatMap(({ applicationId }) => applicationId ?? []),
    ),
    peopleOf(
      database,
      rows.map(({ byId }) => byId),
    ),
  ]);
  return toPage(rows, limit, {
    keys: ({ at, id }) => [at.toISOString(), id],
    item: ({ id, at, readAt, byId, applicationId, subjectId }): MentionView => ({
      ...{ id, applicationId: applicationId ?? '', noteId: subjectId ?? '' },
      candidateName: names.get(applicationId ?? '')?.candidateName ?? '',
      jobTitle: names.get(applicationId ?? '')?.jobTitle ?? '',
      by: people.get(byId ?? '') ?? '',
      at: at.toISOString(),
      readAt: readAt?.toISOString() ?? null,
    }),
  });
}

/** The caller has looked at the notes about a candidate: what mentions them there is read. Answers how many that were. */
export async function readMentions(database: Database, caller: Caller, applicationId: string) {
  const { organisationId, userId } = caller;
  await findApplication(database, organisationId, applicationId);
  const where = { organisationId, applicationId, userId, kind: 'mention', readAt: null };
  return database.$transaction(async (transaction) => {
    const { count } = await transaction.staffNotice.updateMany({ where, data: { readAt: new Date() } });
    if (count > 0) await tellOtherWindows(transaction, caller);
    return { read: count };
  });
}
