import type { Caller } from '../../http/caller.ts';
import type { Database } from '../../parts.ts';
import { recordAudit } from '../record-audit.ts';
import { seenOnes } from './seen-ones.ts';

/** Throws the caller's own drafts away that are about candidates whom they do not see any more, and answers how many; the others stay, and so do everybody else's. */
export async function discardUnseenDrafts(database: Database, caller: Caller): Promise<{ count: number }> {
  const { organisationId, userId } = caller;
  const seen = await seenOnes(database, caller);
  return database.$transaction(async (transaction) => {
    const { count } = await transaction.scorecardDraft.deleteMany({
      where: { authorId: userId, application: { organisationId, NOT: seen } },
    });
    if (count > 0)
      await recordAudit(transaction, {
        ...{ organisationId, by: { kind: 'person', id: userId }, action: 'discardUnseenDrafts' },
        ...{ target: 'user', targetId: userId, after: { count } },
      });
    return { count };
  });
}
