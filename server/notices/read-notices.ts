import type { Caller } from '../http/caller.ts';
import { orNotFound } from '../http/refusal.ts';
import type { Database } from '../parts.ts';
import { findShown, type Reader as ShownTo } from './find-shown.ts';
import { recordChange } from '../changes/record-change.ts';

type Reader = Pick<Caller, 'organisationId' | 'userId'>;

const mostCounted = 100;

/** How many notices that are shown to the caller they have not read, counted to a hundred. */
export async function countUnread(database: Database, caller: ShownTo): Promise<number> {
  const { organisationId, userId } = caller;
  const { where } = await findShown(database, caller);
  return database.staffNotice.count({ where: { organisationId, userId, readAt: null, ...where }, take: mostCounted });
}

/** The caller has read one, or wants it to stand as unread; no mail tells of what has been read. */
export async function readNotice(database: Database, caller: Reader, id: string, isRead: boolean) {
  const { organisationId, userId } = caller;
  return database.$transaction(async (transaction) => {
    const where = { id, organisationId, userId };
    const { readAt } = orNotFound(await transaction.staffNotice.findFirst({ where, select: { readAt: true } }));
    const now = isRead ? (readAt ?? new Date()) : null;
    await transaction.staffNotice.update({ where: { id }, data: { readAt: now } });
    await tellOtherWindows(transaction, caller);
    return { readAt: now?.toISOString() ?? null };
  });
}

/** The caller has read all that were told until then; what came after it stands as unread. */
export async function readNotices(database: Database, caller: ShownTo, until: Date): Promise<{ read: number }> {
  const { organisationId, userId } = caller;
  return database.$transaction(async (transaction) => {
    const { count } = await transaction.staffNotice.updateMany({
      where: {
        organisationId,
        userId,
        readAt: null,
        at: { lte: until },
        ...(await findShown(transaction, caller)).where,
      },
      data: { readAt: new Date() },
    });
    await tellOtherWindows(transaction, caller);
    return { read: count };
  });
}

/** The caller has opened a candidate and read what they were told about them; 404 where there is no such candidate. */
export async function readNoticesOf(
  database: Database,
  caller: Reader,
  applicationId: string,
): Promise<{ read: number }> {
  const { organisationId, userId } = caller;
  return database.$transaction(async (transaction) => {
    orNotFound(await transaction.application.findFirst({ where: { id: applicationId, organisationId } }));
    const { count } = await transaction.staffNotice.updateMany({
      where: { organisationId, userId, applicationId, readAt: null },
      data: { readAt: new Date() },
    });
    if (count > 0) await tellOtherWindows(transaction, caller);
    return { read: count };
  });
}

/** What the caller has open elsewhere counts anew. */
export async function tellOtherWindows(
  transaction: Parameters<typeof recordChange>[0],
  { organisationId, userId }: Reader,
) {
  const topicId = `${organisationId}/${userId}`;
  await recordChange(transaction, { organisationId }, { topic: 'person', topicId, kind: 'read' });
}
