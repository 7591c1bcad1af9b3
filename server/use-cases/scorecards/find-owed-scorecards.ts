import { Prisma } from '../../../prisma/client.ts';
import type { Caller } from '../../http/caller.ts';
import { instantCursor, readCursor, toPage } from '../../http/pages.ts';
import type { Database } from '../../parts.ts';
import { type AskedWhere, findAskedWhere } from './find-asked-where.ts';
import { type AtVisit, toMyScorecards } from './my-scorecard-views.ts';

type Asked = { readonly limit: number; readonly after?: string | undefined };
type Owed = AtVisit & { readonly due: Date };

/**
 * The scorecards that the caller owes, the first promise first: by the same rule by which the ladder reminds of them. Each stage in which they are asked is a
 * range of the board's index, so that the size of the organisation does not matter.
 */
export async function findOwedScorecards(database: Database, caller: Caller, { limit, after }: Asked) {
  const where = await findAskedWhere(database, caller);
  const rows = await readOwed(database, caller, { where, limit, after });
  const page = toPage(rows, limit, {
    keys: ({ due, applicationId }) => [due.toISOString(), applicationId],
    item: (row) => row,
  });
  return { ...page, unseen: 0, items: await toMyScorecards(database, caller, page.items) };
}

/** Of these applications, those in which the caller owes a scorecard now. */
export async function findOwedAmong(database: Database, caller: Caller, ids: readonly string[]): Promise<Set<string>> {
  const where = await findAskedWhere(database, caller);
  const rows = await readOwed(database, caller, { where, among: ids, limit: ids.length });
  return new Set(rows.map(({ applicationId }) => applicationId));
}

async function readOwed(
  database: Database,
  { organisationId, userId }: Caller,
  { where, limit, after, among }: Asked & { readonly where: readonly AskedWhere[]; readonly among?: readonly string[] },
): Promise<Owed[]> {
  const place = readCursor(after, instantCursor);
  if (where.length === 0) return [];
  const beyond = place
    ? Prisma.sql`and (a."promiseDue", a."id") > (${place[0]}::timestamptz, ${place[1]}::uuid)`
    : Prisma.empty;
  const ofThese = among ? Prisma.sql`and a."id" = any(${among}::uuid[])` : Prisma.empty;
  const visit = (alias: string) => {
    const column = (name: string) => Prisma.raw(`${alias}."${name}"`);
    return Prisma.sql`${column('applicationId')} = a."id" and ${column('stepId')} = a."stepId" and ${column('visit')} = a."visit"`;
  };
  const isOver = Prisma.sql`${visit('m')} and (m."status" = 'held' or m."status" = 'booked' and m."endsAt" <= now())`;
  // By their role those responsible come after the interviewers of the job.
  const isTheirTurn = Prisma.sql`not exists (select 1 from unnest(t."after") as f("userId")
    where not exists (select 1 from "scorecard" s where ${visit('s')} and s."authorId" = f."userId")
      and not exists (select 1 from "stood_aside" x where ${visit('x')} and x."userId" = f."userId"))`;
  return database.$queryRaw<Owed[]>`
    select o.* from jsonb_to_recordset(${JSON.stringify(where)}::jsonb)
      as t("jobId" uuid, "versionId" uuid, "stepId" text, "required" int, "meets" boolean, "byRole" boolean, "after" text[])
    cross join lateral (
      select a."id" as "applicationId", a."stepId", a."visit", a."promiseDue" as "due" from "application" a
      where a."organisationId" = ${organisationId} and a."jobId" = t."jobId" and a."stepId" = t."stepId"
        and a."versionId" = t."versionId" and a."promiseDue" is not null and a."waitingDecisionId" is null ${beyond} ${ofThese}
        and not exists (select 1 from "scorecard" s where ${visit('s')} and s."authorId" = ${userId})
        and not exists (select 1 from "stood_aside" x where ${visit('x')} and x."userId" = ${userId})
        and (select count(*) from "scorecard" s where ${visit('s')}) < t."required"
        and (not t."meets" and ${isTheirTurn} or exists (select 1 from "meeting" m where ${isOver} and m."interviewerIds" @> array[${userId}]::text[])
          or t."byRole" and ${isTheirTurn} and exists (select 1 from "meeting" m where ${isOver}) and t."required" > (select count(*) from (
            select s."authorId" from "scorecard" s where ${visit('s')}
            union select b."userId" from "meeting" m
              join "member" b on b."organizationId" = m."organisationId" and b."userId" = any(m."interviewerIds")
              where ${isOver} and not exists (select 1 from "stood_aside" x where ${visit('x')} and x."userId" = b."userId")) able))
      order by a."promiseDue", a."id" limit ${limit + 1}
    ) o order by o."due", o."applicationId" limit ${limit + 1}`;
}
