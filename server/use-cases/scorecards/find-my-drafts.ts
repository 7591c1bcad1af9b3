import { z } from 'zod';
import { Prisma } from '../../../prisma/client.ts';
import type { Caller } from '../../http/caller.ts';
import { instantCursor, integerKey, readCursor, toPage } from '../../http/pages.ts';
import type { Database } from '../../parts.ts';
import { type AtVisit, toMyScorecards } from './my-scorecard-views.ts';
import { seenOnes } from './seen-ones.ts';

type Asked = { readonly limit: number; readonly after?: string | undefined };
type Draft = AtVisit & { readonly savedAt: Date };

// A candidate may come back to a stage, or stand in another one: each visit has a draft of its own.
const cursorSchema = z.tuple([...instantCursor.def.items, z.string().max(48), integerKey]);

/** What the caller has written and not handed in, last saved first, and how much of it is about candidates whom they do not see any more. */
export async function findMyDrafts(database: Database, caller: Caller, { limit, after }: Asked) {
  const place = readCursor(after, cursorSchema);
  const before = place
    ? Prisma.sql`and (d."savedAt", d."applicationId", d."stepId", d."visit") < (${place[0]}::timestamptz, ${place[1]}::uuid, ${place[2]}, ${place[3]}::int)`
    : Prisma.empty;
  const { userId: authorId, organisationId } = caller;
  const seen = await seenOnes(database, caller);
  const [all, mine] = await Promise.all([
    database.scorecardDraft.count({ where: { authorId, application: { organisationId } } }),
    database.scorecardDraft.findMany({ where: { authorId, application: seen }, select: { applicationId: true } }),
  ]);
  const ids = [...new Set(mine.map(({ applicationId }) => applicationId))];
  const rows = await database.$queryRaw<Draft[]>`
    select d."applicationId", d."stepId", d."visit", d."savedAt" from "scorecard_draft" d
    where d."authorId" = ${authorId} and d."applicationId" = any(${ids}::uuid[]) ${before}
    order by d."savedAt" desc, d."applicationId" desc, d."stepId" desc, d."visit" desc limit ${limit + 1}`;
  const page = toPage(rows, limit, {
    keys: ({ savedAt, applicationId, stepId, visit }) => [savedAt.toISOString(), applicationId, stepId, visit],
    item: (row) => row,
  });
  return { ...page, unseen: all - mine.length, items: await toMyScorecards(database, caller, page.items) };
}
