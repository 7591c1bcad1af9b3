import type { Prisma } from '../../prisma/client.ts';
import { isKeyScope } from '../contract/key-scopes.ts';
import type { KeyView } from '../contract/keys.ts';
import { olderThan, readCursor, sessionCursor, toPage } from '../http/pages.ts';
import type { Database, Transaction } from '../parts.ts';
import { peopleOf } from '../use-cases/process-views.ts';

type StoredKey = Prisma.ApikeyGetPayload<object>;

/** What a key may do and where, as better-auth keeps it: a JSON text. */
export const permissionsOf = ({ permissions }: Pick<StoredKey, 'permissions'>) =>
  JSON.parse(permissions ?? '{}') as { besked?: string[]; organisation?: string[] };

/** Keys of this organisation that have not been revoked: those that say so, and of those from before they did the ones whose person came here first. */
export async function whereOfKeys(
  database: Database | Transaction,
  organisationId: string,
): Promise<Prisma.ApikeyWhereInput> {
  const first = await database.$queryRaw<{ userId: string }[]>`
    select m."userId" from (select distinct on ("userId") * from "member" order by "userId", "createdAt", "id") m
    where m."organizationId" = ${organisationId}`;
  const saysNone = { OR: [{ permissions: null }, { permissions: { not: { contains: '"organisation":' } } }] };
  const isOld = { AND: [saysNone, { referenceId: { in: first.map(({ userId }) => userId) } }] };
  return {
    enabled: { not: false },
    OR: [{ permissions: { contains: JSON.stringify([organisationId]) } }, isOld],
  };
}

/** One page of the organisation's keys, newest first. */
export async function findKeys(
  database: Database,
  organisationId: string,
  { limit, after }: { limit: number; after?: string | undefined },
) {
  const rows = await database.apikey.findMany({
    where: {
      AND: [await whereOfKeys(database, organisationId), olderThan('createdAt', readCursor(after, sessionCursor))],
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  const page = toPage(rows, limit, { keys: ({ createdAt, id }) => [createdAt.toISOString(), id], item: (row) => row });
  return { ...page, items: await toKeyViews(database, organisationId, page.items) };
}

export async function toKeyViews(
  database: Database,
  organizationId: string,
  rows: readonly StoredKey[],
): Promise<KeyView[]> {
  const userIds = rows.map(({ referenceId }) => referenceId);
  const names = await peopleOf(database, userIds);
  const members = await database.member.findMany({ where: { organizationId, userId: { in: userIds } } });
  const here = new Set(members.map(({ userId }) => userId));
  return rows.map((row) => ({
    id: row.id,
    name: row.name ?? '',
    start: row.start ?? '',
    scopes: (permissionsOf(row).besked ?? []).filter(isKeyScope),
    actsAs: { userId: row.referenceId, name: names.get(row.referenceId) ?? '' },
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt?.toISOString() ?? null,
    lastUsedAt: row.lastRequest?.toISOString() ?? null,
    isExpired: row.expiresAt !== null && row.expiresAt.getTime() < Date.now(),
    isStopped: !here.has(row.referenceId),
  }));
}
