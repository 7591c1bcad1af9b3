import type { Role } from '../contract/route.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound } from '../http/refusal.ts';
import type { Database } from '../parts.ts';
import { recordAudit } from '../use-cases/record-audit.ts';

type Policy = { twoFactorRoles: Role[] };

/** Of which roles the organisation demands a second step. */
export async function getSignInPolicy(
  database: Pick<Database, 'organization'>,
  { organisationId }: Caller,
): Promise<Policy> {
  const { twoFactorRoles } = orNotFound(await database.organization.findUnique({ where: { id: organisationId } }));
  return { twoFactorRoles: twoFactorRoles as Role[] };
}

/** Demands a second step of these roles from the next request on: whoever has none sees to their own account first. */
export async function setSignInPolicy(database: Database, caller: Caller, given: readonly Role[]): Promise<Policy> {
  const { organisationId, userId } = caller;
  const twoFactorRoles = [...new Set(given)];
  return database.$transaction(async (transaction) => {
    const before = await getSignInPolicy(transaction, caller);
    await transaction.organization.update({ where: { id: organisationId }, data: { twoFactorRoles } });
    await recordAudit(transaction, {
      organisationId,
      by: { kind: 'person', id: userId },
      action: 'setPolicy',
      target: 'organisation',
      targetId: organisationId,
      before: { twoFactor: before.twoFactorRoles },
      after: { twoFactor: twoFactorRoles },
    });
    return { twoFactorRoles };
  });
}
