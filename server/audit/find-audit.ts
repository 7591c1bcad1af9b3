import { Prisma } from '../../prisma/client.ts';
import type { AuditEntryView, AuditFilter } from '../contract/audit.ts';
import { instantCursor, readCursor, toPage } from '../http/pages.ts';
import type { Database } from '../parts.ts';
import { idsIn } from './ids-in.ts';
import { nameAudit } from './name-audit.ts';

type Wanted = AuditFilter & { readonly organisationId: string };
type Stored = Prisma.AuditEntryGetPayload<object>;

/** One page of the audit log, newest first, with the names of who and what is in it. */
export async function findAudit(
  database: Database,
  wanted: Wanted,
  { limit, after }: { limit: number; after?: string | undefined },
): Promise<{ items: AuditEntryView[]; next: string | null }> {
  const cursor = readCursor(after, instantCursor);
  const conditions = [...conditionsOf(wanted), ...(cursor ? [beyond(cursor)] : [])];
  const rows = await database.$queryRaw<Stored[]>`
    select * from "audit_entry" a where ${Prisma.join(conditions, ' and ')} order by a."at" desc, a."id" desc limit ${limit + 1}`;
  const page = toPage(rows, limit, { keys: ({ at, id }) => [at.toISOString(), id], item: (row) => row });
  const names = await nameAudit(database, wanted.organisationId, page.items);
  return { ...page, items: page.items.map((row) => toView(row, names)) };
}

const beyond = ([at, id]: readonly [string, string]) => Prisma.sql`(a."at", a."id") < (${new Date(at)}, ${id}::uuid)`;

function conditionsOf({ organisationId, search, ...exact }: Wanted): Prisma.Sql[] {
  const { actorId, action, target, targetId, from, until } = exact;
  return [
    Prisma.sql`a."organisationId" = ${organisationId}`,
    ...(actorId ? [Prisma.sql`a."actorId" = ${actorId}`] : []),
    ...(action ? [Prisma.sql`a."action" = ${action}`] : []),
    ...(target ? [Prisma.sql`a."target" = ${target}`] : []),
    ...(targetId ? [Prisma.sql`a."targetId" = ${targetId}`] : []),
    ...(from ? [Prisma.sql`a."at" >= ${new Date(from)}`] : []),
    ...(until ? [Prisma.sql`a."at" < ${new Date(until)}`] : []),
    ...(search ? [mentions(organisationId, search)] : []),
  ];
}

/** In what is recorded, or in the name of a person, job, process or candidate whom it names. */
function mentions(organisationId: string, search: string): Prisma.Sql {
  const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  const own = Prisma.sql`"organisationId" = ${organisationId}`;
  const people = Prisma.sql`select u."id" from "user" u join "member" m on m."userId" = u."id"
    where m."organizationId" = ${organisationId} and (u."name" ilike ${like} or u."email" ilike ${like})`;
  const candidates = Prisma.sql`select "id" from "candidate" where ${own} and concat_ws(' ', "firstName", "lastName") ilike ${like}`;
  return Prisma.sql`(concat_ws(' ', a."action", a."target", a."targetId", a."before"::text, a."after"::text, a."agent") ilike ${like}
    or a."actorId" in (${people}) or a."targetId" in (${people})
    or a."targetId" in (select "id"::text from "job" where ${own} and "title" ilike ${like})
    or a."targetId" in (select "id"::text from "process" where ${own} and ("slug" ilike ${like} or ("draft" -> 'name')::text ilike ${like}))
    or a."targetId" in (select "id"::text from (${candidates}) c)
    or a."targetId" in (select p."id"::text from "application" p where p."candidateId" in (${candidates})))`;
}

function toView(row: Stored, names: ReadonlyMap<string, string>): AuditEntryView {
  const { id, at, actorKind, actorId, action, target, targetId, before, after, address, agent, keyId } = row;
  const mentioned = [...idsIn(row)].flatMap((one) => {
    const name = names.get(one);
    return name === undefined ? [] : [[one, name] as const];
  });
  return {
    ...{ id, at: at.toISOString(), action, before, after, address, agent, keyId },
    actor: { kind: actorKind as 'person', id: actorId },
    target: { kind: target, id: targetId },
    names: Object.fromEntries(mentioned),
  };
}
