import type { Database } from '../parts.ts';

/** Whether more than one organisation is on this installation; rehearsals are none. */
export async function areSeveral(database: Pick<Database, 'organization'>): Promise<boolean> {
  const some = await database.organization.findMany({ where: { rehearsalOf: null }, select: { id: true }, take: 2 });
  return some.length > 1;
}
