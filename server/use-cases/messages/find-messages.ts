import type { Prisma } from '../../../prisma/client.ts';
import type { MessageFilter, MessageView } from '../../contract/applications.ts';
import { instantCursor, olderThan, readCursor, toPage } from '../../http/pages.ts';
import type { Caller } from '../../http/caller.ts';
import type { Database } from '../../parts.ts';
import { findMarks } from '../corrections/find-marks.ts';
import { hidePageLinks } from '../hide-page-links.ts';
import { messageIncludes, toMessageView } from '../view-rows.ts';
import { findStandings } from './find-standings.ts';

type Asked = { readonly caller: Caller; readonly limit: number; readonly after?: string | undefined };
type Found = { items: MessageView[]; next: string | null };

/** A page of the caller's messages, newest first, as they stand now. */
export async function findMessages(
  database: Database,
  where: Prisma.MessageWhereInput,
  { caller, limit, after }: Asked,
): Promise<Found> {
  const { organisationId } = caller;
  const rows = await database.message.findMany({
    where: { AND: [{ organisationId }, where, olderThan('createdAt', readCursor(after, instantCursor))] },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
    include: messageIncludes,
  });
  const corrections = await findMarks(database, rows);
  const factsOf = await findStandings(database, rows);
  return toPage(rows, limit, {
    keys: ({ createdAt, id }) => [createdAt.toISOString(), id],
    item: (row) => hidePageLinks(caller, toMessageView(row, corrections, factsOf(row))),
  });
}

/** The filter of the log as a condition on rows. */
export function whereOf(filter: MessageFilter): Prisma.MessageWhereInput {
  const { status, jobId, channel, provider, code, late, unclear, from, until } = filter;
  const tried = { ...(provider === undefined ? {} : { provider }), ...(code === undefined ? {} : { code }) };
  return {
    ...(status === undefined ? {} : { status }),
    ...(jobId === undefined ? {} : { application: { jobId } }),
    ...(channel === undefined ? {} : { channel }),
    ...(Object.keys(tried).length === 0 ? {} : { deliveries: { some: tried } }),
    ...(late === undefined ? {} : { late: true }),
    ...(unclear === undefined ? {} : { OR: [{ unclear: true }, { mayBeDouble: true }] }),
    createdAt: { ...(from === undefined ? {} : { gte: from }), ...(until === undefined ? {} : { lt: until }) },
  };
}
