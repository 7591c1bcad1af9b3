import type { HeldSend, HeldSendKind } from '../../contract/held-sends.ts';
import type { Database } from '../../parts.ts';
import { peopleOf } from '../process-views.ts';

type Asked = {
  readonly organisationId: string;
  /** Null: what is in no single job. */
  readonly jobId: string | null;
};

/** What still waits before it goes to many, the next to leave first. */
export async function findHeldSends(database: Database, { organisationId, jobId }: Asked): Promise<HeldSend[]> {
  const rows = await database.heldSend.findMany({
    where: { organisationId, jobId, takenBackAt: null, leavesAt: { gt: new Date() }, total: { gt: 0 } },
    orderBy: [{ leavesAt: 'asc' }, { id: 'asc' }],
    take: 100,
  });
  const people = await peopleOf(
    database,
    rows.map(({ begunBy }) => begunBy),
  );
  return rows.map(({ id, kind, total, begunBy, createdAt, leavesAt }) => ({
    ...{ id, kind: kind as HeldSendKind, jobId, total, begunBy: people.get(begunBy) ?? null },
    createdAt: createdAt.toISOString(),
    leavesAt: leavesAt.toISOString(),
  }));
}
