import { z } from 'zod';
import { Prisma } from '../../../prisma/client.ts';
import type { Caller } from '../../http/caller.ts';
import { instantCursor, integerKey, readCursor, toPage } from '../../http/pages.ts';
import type { Database } from '../../parts.ts';
import { type AtVisit, toMyScorecards } from './my-scorecard-views.ts';

type Asked = { readonly limit: number; readonly after?: string | undefined };
type Draft = AtVisit & { readonly savedAt: Date };

// A candidate may come back to a stage, or stand in another one: each visit has a draft of its own.
const cursorSchema = z.tuple([...instantCursor.def.items, z.string().max(48), integerKey]);

/** What the caller has written and not handed in, last saved first. */
export async function findMyDrafts(database: Database, caller: Caller, { limit, after }: Asked) {
  const place = readCursor(after, cursorSchema);
  const before = place
    ? Prisma.sql`and (d."savedAt", d."applicationId", d."stepId", d."visit") < (${place[0]}::timestamptz, ${place[1]}::uuid, ${place[2]}, ${place[3]}::int)`
    : Prisma.empty;
  const rows = await database.$queryRaw<Draft[]>`
    select d."applicationId", d."stepId", d."visit", d."savedAt" from "scorecard_draft" d
    join "application" a on a."id" = d."applicationId" and a."organisationId" = ${caller.organisationId}
    where d."authorId" = ${caller.userId} ${before}
    order by d."savedAt" desc, d."applicationId" desc, d."stepId" desc, d."visit" desc limit ${limit + 1}`;
  const page = toPage(rows, limit, {
    keys: ({ savedAt, applicationId, stepId, visit }) => [savedAt.toISOString(), applicationId, stepId, visit],
    item: (row) => row,
  });
  return { ...page, items: await toMyScorecards(database, caller, page.items) };
}
