import type { Caller } from '../../http/caller.ts';
import { orNotFound } from '../../http/refusal.ts';
import type { Database } from '../../parts.ts';

export type StoredRehearsal = NonNullable<Awaited<ReturnType<Database['rehearsal']['findFirst']>>>;

/** A rehearsal of the caller's organisation that has not been ended; refuses where there is none. */
export async function findRehearsal(
  database: Database,
  { organisationId }: Pick<Caller, 'organisationId'>,
  id: string,
): Promise<StoredRehearsal> {
  return orNotFound(await database.rehearsal.findFirst({ where: { id, organisationId, endedAt: null } }));
}
