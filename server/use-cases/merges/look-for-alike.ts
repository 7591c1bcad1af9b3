import type { Candidate } from '../../../prisma/client.ts';
import type { Database } from '../../parts.ts';
import { lookAlike } from './look-alike.ts';

/** A transaction that is older than this is over: whoever it has changed can be seen. */
const settledMs = 90_000;
const atATime = 100;
const start = '00000000-0000-0000-0000-000000000000';

/**
 * Looks for doubles of those who have come or changed since it last looked, a hundred at a time; answers how many that were. One server at a time: another one
 * finds nothing to do.
 */
export async function lookForAlike(database: Database, now = Date.now()): Promise<number> {
  return database.$transaction(
    async (transaction) => {
      await transaction.$executeRaw`insert into "alike_progress" ("changedAt", "candidateId")
        values (to_timestamp(0), ${start}::uuid) on conflict do nothing`;
      const [place] = await transaction.$queryRaw<{ changedAt: Date; candidateId: string }[]>`
        select "changedAt", "candidateId" from "alike_progress" for update skip locked`;
      if (!place) return 0;
      const changed = await transaction.$queryRaw<Candidate[]>`
        select * from "candidate"
        where ("updatedAt", "id") > (${place.changedAt}::timestamptz, ${place.candidateId}::uuid)
          and "updatedAt" < ${new Date(now - settledMs)}
        order by "updatedAt", "id" limit ${atATime}`;
      for (const one of changed) await lookAlike(transaction, one);
      const last = changed.at(-1);
      if (last)
        await transaction.alikeProgress.updateMany({ data: { changedAt: last.updatedAt, candidateId: last.id } });
      return changed.length;
    },
    { timeout: 60_000 },
  );
}
