import type { Caller } from '../../http/caller.ts';
import { orNotFound, Refusal } from '../../http/refusal.ts';
import { isId } from '../../http/is-id.ts';
import type { Database } from '../../parts.ts';
import { findRehearsal } from './find-rehearsal.ts';

/**
 * The caller, who may rehearse, inside a rehearsal: in the organisation that was made for it, with every role, in its time. Refuses a
 * rehearsal that is not there.
 */
export async function actInRehearsal(database: Database, caller: Caller, id: string): Promise<Caller> {
  if (!isId(id)) throw new Refusal('notFound');
  const { placeId, applicationId } = await findRehearsal(database, caller, id);
  const application = await database.application.findUnique({
    where: { id: applicationId },
    select: { clockAhead: true },
  });
  return {
    ...caller,
    organisationId: placeId,
    role: 'administrator',
    rehearsal: { clockAhead: orNotFound(application).clockAhead ?? 0 },
  };
}
