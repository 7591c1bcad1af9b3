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
  const hearing = await countHearing(
    database,
    rows.filter(({ kind }) => kind === 'slots').map(({ id }) => id),
  );
  return rows.map(({ id, kind, total: begun, begunBy, createdAt, leavesAt }) => {
    // Times of which nobody hears right now are offered all the same, to whoever comes into the stage, so they can still be taken back.
    const total = kind === 'slots' ? (hearing.get(id) ?? 0) : begun;
    return {
      ...{ id, kind: kind as HeldSendKind, jobId, total, begunBy: people.get(begunBy) ?? null },
      createdAt: createdAt.toISOString(),
      leavesAt: leavesAt.toISOString(),
    };
  });
}

/** How many hear of offered times as it stands: whoever comes into the stage meanwhile with the others, and nobody who has left it, was erased, or of whom a decision waits. */
async function countHearing(database: Database, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await database.$queryRaw<{ id: string; count: number }[]>`
    select s."heldSendId" as "id", count(*)::int as "count" from "signal" s join "application" a on a."id" = s."applicationId"
    where s."heldSendId" = any(${[...ids]}::uuid[]) and s."appliedAt" is null and s."refusedAt" is null and a."status" = 'active'
      and a."stepId" = s."payload"->>'stepId' and a."visit" = (s."payload"->>'visit')::int
      and not exists (select 1 from "decision" d where d."applicationId" = a."id" and d."status" in ('stored', 'waiting'))
    group by 1`;
  return new Map(rows.map(({ id, count }) => [id, count]));
}
