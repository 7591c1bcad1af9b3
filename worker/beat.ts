import type { Pool } from '../prisma/pool.ts';

const everyMs = 3_000;
const forgetAfter = '1 day';

/** Leaves a row every few seconds that says that this worker lives; answers how to end it. A database that is away is no reason to end. */
export function startBeat(
  pool: Pool,
  { identity, buildId }: { readonly identity: string; readonly buildId: string },
): () => Promise<void> {
  const beat = () =>
    pool
      .query({
        name: 'beat',
        text: `insert into "worker_beat" ("identity", "buildId", "seenAt") values ($1, $2, now())
          on conflict ("identity") do update set "buildId" = excluded."buildId", "seenAt" = now()`,
        values: [identity, buildId],
      })
      .catch(() => undefined);
  void beat();
  void pool
    .query(`delete from "worker_beat" where "seenAt" < now() - interval '${forgetAfter}'`)
    .catch(() => undefined);
  const timer = setInterval(beat, everyMs);
  return async () => {
    clearInterval(timer);
    await pool.query(`delete from "worker_beat" where "identity" = $1`, [identity]).catch(() => undefined);
  };
}
