import type { Parts } from '../../parts.ts';
import { putAway } from './end-rehearsal.ts';
import { forgottenAfterMs } from './forgotten-after.ts';

const atOnce = 50;

/** Ends rehearsals that nobody has ended for a day, and lets go of runs that Temporal had not let go of; answers how many it looked at. */
export async function sweepRehearsals(parts: Pick<Parts, 'database' | 'runs'>, now = Date.now()): Promise<number> {
  const forgotten = await parts.database.rehearsal.findMany({
    where: { OR: [{ startedAt: { lt: new Date(now - forgottenAfterMs) } }, { endedAt: { not: null } }] },
    orderBy: { startedAt: 'asc' },
    take: atOnce,
  });
  for (const rehearsal of forgotten) await putAway(parts, rehearsal);
  return forgotten.length;
}
