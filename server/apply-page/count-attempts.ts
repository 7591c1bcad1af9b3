import { createHmac, randomUUID } from 'node:crypto';
import type { Database } from '../parts.ts';

/** So many forms may come from one address for one job within the window: a class in a school's library, and no flood. */
const mostAttempts = 30;
/** And so many from everywhere: the last evening of a large employer's summer jobs, and no flood either. */
const mostOfJob = 1_000;
const windowMs = 10 * 60_000;

type Attempt = { readonly address: string; readonly jobId: string; readonly secret: string; readonly now: number };

/** Whether another form for this job is too many, from this address or from all of them; it counts. The address itself is kept nowhere. */
export async function isOneTooMany(database: Database, { address, jobId, secret, now }: Attempt): Promise<boolean> {
  const key = (text: string) => `apply|${createHmac('sha256', secret).update(text).digest('hex')}`;
  if ((await count(database, key(`${jobId}|${address}`), now)) > mostAttempts) return true;
  return (await count(database, key(jobId), now)) > mostOfJob;
}

async function count(database: Database, key: string, now: number): Promise<number> {
  const [row] = await database.$queryRaw<{ count: number }[]>`
    insert into "rate_limit" as r ("id", "key", "count", "lastRequest") values (${randomUUID()}, ${key}, 1, ${now})
    on conflict ("key") do update set
      "count" = case when r."lastRequest" < ${now - windowMs} then 1 else r."count" + 1 end,
      "lastRequest" = case when r."lastRequest" < ${now - windowMs} then ${now} else r."lastRequest" end
    returning r."count"`;
  return row?.count ?? 0;
}
