import type { PrismaClient } from '../../prisma/client.ts';
import { recordAudit } from '../use-cases/record-audit.ts';

type Act = { readonly userId: string; readonly action: string; readonly after?: object };

/** What somebody did to their own account, in the log of each organisation that they belong to. */
export async function recordOwn(database: PrismaClient, { userId, ...act }: Act): Promise<void> {
  const members = await database.member.findMany({ where: { userId }, select: { organizationId: true } });
  await database.$transaction(async (transaction) => {
    for (const { organizationId: organisationId } of members)
      await recordAudit(transaction, {
        organisationId,
        by: { kind: 'person', id: userId },
        target: 'user',
        targetId: userId,
        ...act,
      });
  });
}
