import type { Mentioned } from '../../contract/notes.ts';
import type { Database } from '../../parts.ts';

export type Named = ReadonlyMap<string, Mentioned>;

/** What the accounts are called, by id; with the address where somebody else in the organisation is called the same. */
export async function findNamed(
  database: Database,
  organizationId: string,
  userIds: readonly string[],
): Promise<Named> {
  if (userIds.length === 0) return new Map();
  const select = { id: true, name: true, email: true } as const;
  const users = await database.user.findMany({ where: { id: { in: [...new Set(userIds)] } }, select });
  const alike = await database.member.findMany({
    where: { organizationId, user: { name: { in: users.map(({ name }) => name) } } },
    select: { user: { select: { id: true, name: true } } },
  });
  const isAlike = (id: string, name: string) => alike.some(({ user }) => user.name === name && user.id !== id);
  return new Map(
    users.map(({ id, name, email }) => [id, { userId: id, name, email: isAlike(id, name) ? email : null }]),
  );
}
