import { createHmac, randomUUID } from 'node:crypto';
import type { Database } from '../parts.ts';

/** So many forms may come from one address for one job within the window: a class in a school's library, and no flood. */
const mostAttempts = 30;
const windowMs = 10 * 60_000;

type Attempt = { readonly address: string; readonly jobId: string; readonly secret: string; readonly now: number };

/** Whether another form from this address for this job is too many; it counts. The address itself is kept nowhere. */
export async function isOneTooMany(database: Database, { address, jobId, secret, now }: Attempt): Promise<boolean> {
  const key = `apply|${createHmac('sha256', secret).update(`${jobId}|${address}`).digest('hex')}`;
  const [row] = await database.$queryRaw<{ count: number }[]>`
    insert into "rate_limit" as r ("id", "key", "count", "lastRequest") values (${randomUUID()}, ${key}, 1, ${now})
    on conflict ("key") do update set
      "count" = case when r."lastRequest" < ${now - windowMs} then 1 else r."count" + 1 end,
      "lastRequest" = case when r."lastRequest" < ${now - windowMs} then ${now} else r."lastRequest" end
    returning r."count"`;
  return (row?.count ?? 0) > mostAttempts;
}
