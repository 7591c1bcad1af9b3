import { Prisma } from '../../prisma/client.ts';
import type { AuditEntryView, AuditFilter } from '../contract/audit.ts';
import { instantCursor, readCursor, toPage } from '../http/pages.ts';
import type { Parts } from '../parts.ts';
import { findMentioning, type Mentioning } from './find-mentioning.ts';
import { idsIn } from './ids-in.ts';
import { nameAudit } from './name-audit.ts';

type Wanted = AuditFilter & { readonly organisationId: string };
type Stored = Prisma.AuditEntryGetPayload<object>;

/** One page of the audit log, newest first, with the names of who and what is in it. */
export async function findAudit(
  { database, pool }: Pick<Parts, 'database' | 'pool'>,
  wanted: Wanted,
  { limit, after }: { limit: number; after?: string | undefined },
): Promise<{ items: AuditEntryView[]; next: string | null }> {
  const cursor = readCursor(after, instantCursor);
  const { organisationId, search } = wanted;
  const found = search ? await findMentioning({ database, pool }, organisationId, search) : null;
  const conditions = [...conditionsOf(wanted), ...conditionOf(found), ...(cursor ? [beyond(cursor)] : [])];
  const rows = await readRows(database, found?.kind === 'many', {
    conditions: Prisma.join(conditions, ' and '),
    limit: limit + 1,
  });
  const page = toPage(rows, limit, { keys: ({ at, id }) => [at.toISOString(), id], item: (row) => row });
  const names = await nameAudit(database, organisationId, page.items);
  return { ...page, items: page.items.map((row) => toView(row, names)) };
}

type Reading = { readonly conditions: Prisma.Sql; readonly limit: number };

/** What many entries have is among the newest: all of them need not be put in order first. It may be long to where the last of a page is. */
async function readRows(database: Parts['database'], isOfMany: boolean, { conditions, limit }: Reading) {
  const text = Prisma.sql`select * from "audit_entry" a where ${conditions} order by a."at" desc, a."id" desc limit ${limit}`;
  if (!isOfMany) return database.$queryRaw<Stored[]>(text);
  return database.$transaction(
    async (transaction) => {
      await transaction.$executeRaw`select set_config('enable_bitmapscan', 'off', true)`;
      return transaction.$queryRaw<Stored[]>(text);
    },
    { maxWait: 10_000, timeout: 120_000 },
  );
}

const beyond = ([at, id]: readonly [string, string]) => Prisma.sql`(a."at", a."id") < (${new Date(at)}, ${id}::uuid)`;

function conditionOf(found: Mentioning | null): Prisma.Sql[] {
  if (found === null) return [];
  return [found.kind === 'many' ? found.condition : Prisma.sql`a."id" = any(${[...found.ids]}::uuid[])`];
}

function conditionsOf({ organisationId, ...exact }: Wanted): Prisma.Sql[] {
  const { actorId, action, target, targetId, from, until } = exact;
  return [
    Prisma.sql`a."organisationId" = ${organisationId}`,
    ...(actorId ? [Prisma.sql`a."actorId" = ${actorId}`] : []),
    ...(action ? [Prisma.sql`a."action" = ${action}`] : []),
    ...(target ? [Prisma.sql`a."target" = ${target}`] : []),
    ...(targetId ? [Prisma.sql`a."targetId" = ${targetId}`] : []),
    ...(from ? [Prisma.sql`a."at" >= ${new Date(from)}`] : []),
    ...(until ? [Prisma.sql`a."at" < ${new Date(until)}`] : []),
  ];
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
