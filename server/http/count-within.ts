import { randomUUID } from 'node:crypto';
import type { Database } from '../parts.ts';

type Span = { readonly now: number; readonly windowMs: number };

/** Counts one more of this kind, and answers how many there have been without a pause of the window's length (ms). */
export async function countWithin(database: Database, key: string, { now, windowMs }: Span): Promise<number> {
  const [row] = await database.$queryRaw<{ count: number }[]>`
    insert into "rate_limit" as r ("id", "key", "count", "lastRequest") values (${randomUUID()}, ${key}, 1, ${now})
    on conflict ("key") do update set
      "count" = case when r."lastRequest" < ${now - windowMs} then 1 else r."count" + 1 end,
      "lastRequest" = case when r."lastRequest" < ${now - windowMs} then ${now} else r."lastRequest" end
    returning r."count"`;
  return row?.count ?? 0;
}
