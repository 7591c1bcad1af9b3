import type { Prisma } from '../../prisma/client.ts';
import type { SavedView, ViewPage } from '../contract/views.ts';
import type { Caller } from '../http/caller.ts';
import { instantCursor, newerThan, readCursor, toPage } from '../http/pages.ts';
import type { Database } from '../parts.ts';

type Asked = { readonly page?: ViewPage | undefined; readonly limit: number; readonly after?: string | undefined };

/** One page of the caller's views, oldest first: of one page of the workspace, or of all. */
export async function findViews(database: Database, { organisationId, userId }: Caller, { page, limit, after }: Asked) {
  const rows = await database.savedView.findMany({
    where: {
      organisationId,
      userId,
      ...(page ? { page } : {}),
      ...newerThan('createdAt', readCursor(after, instantCursor)),
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: limit + 1,
  });
  return toPage(rows, limit, { keys: ({ createdAt, id }) => [createdAt.toISOString(), id], item: toView });
}

/** A stored view as the API shows it. */
export const toView = ({ id, page, name, query, createdAt }: Prisma.SavedViewGetPayload<object>): SavedView => ({
  id,
  page: page as ViewPage,
  name,
  query,
  createdAt: createdAt.toISOString(),
});
