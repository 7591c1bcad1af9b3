import type { Prisma } from '../../../prisma/client.ts';
import { toPage } from '../../http/pages.ts';
import type { Database, Transaction } from '../../parts.ts';
import { placeByName } from '../../people/place-by-name.ts';
import type { FoundApplication } from '../find-application.ts';
import { findNamed } from './find-named.ts';
import { isInterviewing } from './find-reading.ts';

type Asked = { readonly limit: number; readonly after?: string | undefined; readonly search?: string | undefined };

/** Who may read notes about the candidate, by name: administrators and recruiters, and whoever fills a role in the job and does not look on alone. */
export async function findMentionable(
  database: Database,
  { application: { organisationId, jobId } }: FoundApplication,
  { limit, after, search }: Asked,
) {
  const filled = await rolesIn(database, jobId);
  const rows = await database.member.findMany({
    where: {
      ...mayRead(organisationId, [...filled.keys()]),
      user: {
        ...(search ? { name: { contains: search, mode: 'insensitive' } } : {}),
        ...(await placeByName(database, organisationId, after)),
      },
    },
    orderBy: [{ user: { name: 'asc' } }, { userId: 'asc' }],
    take: limit + 1,
    select: { role: true, user: { select: { id: true, name: true } } },
  });
  const ids = rows.map(({ user }) => user.id);
  const named = await findNamed(database, organisationId, ids);
  return toPage(rows, limit, {
    keys: ({ user }) => [user.id],
    item: ({ role, user }) => ({
      ...(named.get(user.id) ?? { userId: user.id, name: user.name, email: null }),
      readsLater: role === 'interviewer' || isInterviewing(filled.get(user.id) ?? []),
    }),
  });
}

type Placed = { readonly application: Pick<FoundApplication['application'], 'organisationId' | 'jobId'> };

/** Those among the ids who may not be mentioned: they could not read it. */
export async function findUnmentionable(
  database: Database | Transaction,
  { application: { organisationId, jobId } }: Placed,
  userIds: readonly string[],
): Promise<string[]> {
  if (userIds.length === 0) return [];
  const filled = await rolesIn(database, jobId);
  const found = await database.member.findMany({
    where: { ...mayRead(organisationId, [...filled.keys()]), userId: { in: [...userIds] } },
    select: { userId: true },
  });
  const known = new Set(found.map(({ userId }) => userId));
  return userIds.filter((userId) => !known.has(userId));
}

const mayRead = (organizationId: string, inJob: readonly string[]): Prisma.MemberWhereInput => ({
  organizationId,
  OR: [{ role: { in: ['administrator', 'recruiter'] } }, { userId: { in: [...inJob] } }],
});

async function rolesIn(
  database: Database | Transaction,
  jobId: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const filled = new Map<string, string[]>();
  for (const { userId, role } of await database.jobRole.findMany({ where: { jobId, role: { not: 'viewer' } } }))
    filled.set(userId, [...(filled.get(userId) ?? []), role]);
  return filled;
}
