import type { Caller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { Parts } from '../parts.ts';
import { recordAudit } from './record-audit.ts';

const mostAnHour = 20;
const hour = 3_600_000;

type Test = {
  readonly target: 'text' | 'sender';
  readonly targetId: string;
  readonly after: Readonly<Record<string, string>>;
};

/** Writes down that somebody sends a test; refuses the one after the twentieth within an hour. */
export async function countTest(
  { database }: Pick<Parts, 'database'>,
  { organisationId, userId }: Caller,
  test: Test,
): Promise<void> {
  await database.$transaction(async (transaction) => {
    // One at a time for each person, so that many at once are counted too.
    await transaction.$executeRaw`select pg_advisory_xact_lock(hashtext(${`test ${userId}`}))`;
    const sent = await transaction.auditEntry.count({
      where: { organisationId, actorId: userId, action: 'testSent', at: { gt: new Date(Date.now() - hour) } },
    });
    if (sent >= mostAnHour) throw new Refusal('tooMany', { retryAfter: hour / 1_000 });
    await recordAudit(transaction, {
      ...{ organisationId, by: { kind: 'person', id: userId }, action: 'testSent' },
      ...test,
    });
  });
}
