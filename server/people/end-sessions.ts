import type { Prisma } from '../../prisma/client.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound, Refusal } from '../http/refusal.ts';
import type { Database } from '../parts.ts';
import { recordAudit } from '../use-cases/record-audit.ts';

type Ended = { readonly ended: number };

/** Signs the caller out in one place; refuses a session that is not theirs as unknown. */
export async function endSession(database: Database, caller: Caller, id: string): Promise<Ended> {
  const done = await end(database, caller, { userId: caller.userId, where: { id } });
  if (done.ended === 0) throw new Refusal('notFound');
  return done;
}

/** Signs the caller out everywhere but where they ask. */
export async function endOtherSessions(database: Database, caller: Caller): Promise<Ended> {
  const where = caller.sessionId === undefined ? {} : { id: { not: caller.sessionId } };
  return end(database, caller, { userId: caller.userId, where });
}

/** Signs a member of the organisation out everywhere; refuses others as unknown. */
export async function endSessionsOf(database: Database, caller: Caller, userId: string): Promise<Ended> {
  const where = { organizationId: caller.organisationId, userId };
  orNotFound(await database.member.findFirst({ where, select: { id: true } }));
  return end(database, caller, { userId, where: {} });
}

type Which = { readonly userId: string; readonly where: Prisma.SessionWhereInput };

async function end(database: Database, { organisationId, userId: by }: Caller, { userId, where }: Which) {
  return database.$transaction(async (transaction) => {
    const { count } = await transaction.session.deleteMany({ where: { userId, ...where } });
    if (count > 0)
      await recordAudit(transaction, {
        organisationId,
        by: { kind: 'person', id: by },
        action: 'endSessions',
        target: 'user',
        targetId: userId,
        after: { count },
      });
    return { ended: count };
  });
}
