import type { Prisma } from '../../prisma/client.ts';
import { recordChange } from '../changes/record-change.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound, Refusal } from '../http/refusal.ts';
import type { Database } from '../parts.ts';
import { refuseStale } from './publish-version.ts';

type Save = { readonly processId: string; readonly definition: unknown; readonly revision: number };

/** Saves a draft that was made from `revision`; refuses where somebody has saved another one since, and says who and when. */
export async function saveDraft(database: Database, caller: Caller, { processId, definition, revision }: Save) {
  const { organisationId, userId } = caller;
  // A wrong draft is data, but it has to be an object to be one.
  if (typeof definition !== 'object' || definition === null || Array.isArray(definition))
    throw new Refusal('malformed', { errors: [{ path: 'body.definition', code: 'object' }] });
  const saved = await database.$transaction(async (transaction) => {
    const draftSavedAt = new Date();
    const { count } = await transaction.process.updateMany({
      where: { id: processId, organisationId, draftRevision: revision },
      data: {
        draft: definition as Prisma.InputJsonValue,
        draftRevision: { increment: 1 },
        draftSavedBy: userId,
        draftSavedAt,
      },
    });
    if (count === 0) return null;
    await recordChange(transaction, caller, {
      topic: 'process',
      topicId: processId,
      kind: 'draftSaved',
      data: { draftRevision: revision + 1 },
    });
    return { draftRevision: revision + 1, savedAt: draftSavedAt.toISOString() };
  });
  if (saved) return saved;
  return refuseStale(
    database,
    orNotFound(await database.process.findFirst({ where: { id: processId, organisationId } })),
  );
}
