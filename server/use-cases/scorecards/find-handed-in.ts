import type { Caller } from '../../http/caller.ts';
import { instantCursor, olderThan, readCursor, toPage } from '../../http/pages.ts';
import type { Database } from '../../parts.ts';
import { toMyScorecards } from './my-scorecard-views.ts';
import { seenOnes } from './seen-ones.ts';

type Asked = { readonly limit: number; readonly after?: string | undefined };

/** What the caller has handed in, newest first, each with its last revision, and how many are about candidates whom they do not see any more. */
export async function findHandedIn(database: Database, caller: Caller, { limit, after }: Asked) {
  const { organisationId, userId } = caller;
  const seen = await seenOnes(database, caller);
  const mine = { organisationId, authorId: userId };
  const unseen = await database.scorecard.count({ where: { ...mine, application: { isNot: seen } } });
  const rows = await database.scorecard.findMany({
    where: { ...mine, application: seen, ...olderThan('submittedAt', readCursor(after, instantCursor)) },
    orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  const page = toPage(rows, limit, {
    keys: ({ submittedAt, id }) => [submittedAt.toISOString(), id],
    item: (row) => row,
  });
  return { ...page, unseen, items: await toMyScorecards(database, caller, page.items) };
}
