import type { Caller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { Database } from '../parts.ts';

/** Forgets a view of the caller's own; another's is not found. */
export async function deleteView(database: Database, { organisationId, userId }: Caller, id: string): Promise<void> {
  const { count } = await database.savedView.deleteMany({ where: { id, organisationId, userId } });
  if (count === 0) throw new Refusal('notFound');
}
