import type { Language } from '../../process/definition/schema.ts';
import type { Caller } from '../http/caller.ts';
import type { Database } from '../parts.ts';
import { recordAudit } from './record-audit.ts';

/** The language in which the caller reads Besked from now on. */
export async function setLanguage(database: Database, caller: Caller, language: Language): Promise<void> {
  const { organisationId, userId } = caller;
  if (caller.language === language) return;
  await database.$transaction(async (transaction) => {
    await transaction.user.update({ where: { id: userId }, data: { language } });
    await recordAudit(transaction, {
      organisationId,
      by: { kind: 'person', id: userId },
      action: 'setLanguage',
      target: 'user',
      targetId: userId,
      before: { language: caller.language },
      after: { language },
    });
  });
}
