import type { Caller } from '../http/caller.ts';
import { orNotFound, Refusal } from '../http/refusal.ts';
import type { Database } from '../parts.ts';
import { recordAudit } from '../use-cases/record-audit.ts';

/** Lets the caller's session work in another organisation that they belong to; any other does not exist. A key stays where it was made. */
export async function switchOrganisation(database: Database, caller: Caller, organisationId: string) {
  const { userId, sessionId } = caller;
  const where = { userId, organizationId: organisationId };
  orNotFound(await database.member.findFirst({ where, select: { id: true } }));
  if (organisationId === caller.organisationId) return { organisationId };
  if (sessionId === undefined) throw new Refusal('notFound');
  await database.$transaction(async (transaction) => {
    await transaction.session.updateMany({
      where: { id: sessionId, userId },
      data: { activeOrganizationId: organisationId },
    });
    await recordAudit(transaction, {
      organisationId,
      by: { kind: 'person', id: userId },
      action: 'switchOrganisation',
      target: 'user',
      targetId: userId,
    });
  });
  return { organisationId };
}
