import type { KeyView } from '../contract/keys.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound } from '../http/refusal.ts';
import type { Database } from '../parts.ts';
import { recordAudit } from '../use-cases/record-audit.ts';
import { toKeyViews, whereOfKeys } from './find-keys.ts';

/** The key is refused from now on, whoever made it; its row stays, so that the log can name it. */
export async function revokeKey(database: Database, { organisationId, userId }: Caller, id: string): Promise<KeyView> {
  const where = { AND: [{ id }, await whereOfKeys(database, organisationId)] };
  const row = orNotFound(await database.apikey.findFirst({ where }));
  await database.$transaction(async (transaction) => {
    await transaction.apikey.update({ where: { id }, data: { enabled: false } });
    await recordAudit(transaction, {
      organisationId,
      by: { kind: 'person', id: userId },
      action: 'revokeKey',
      target: 'key',
      targetId: id,
    });
  });
  const [view] = await toKeyViews(database, organisationId, [row]);
  return orNotFound(view);
}
