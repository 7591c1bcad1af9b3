import type { Database } from '../parts.ts';

/** The names of all who belong to an organisation. */
export async function memberNames(database: Database, organisationId: string): Promise<string[]> {
  const members = await database.member.findMany({
    where: { organizationId: organisationId },
    select: { user: { select: { name: true } } },
  });
  return members.map(({ user }) => user.name);
}
