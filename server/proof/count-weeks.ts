import { addDays } from './add-days.ts';
import { Prisma } from '../../prisma/client.ts';
import type { Proof } from '../contract/proof.ts';
import type { Database } from '../parts.ts';
import { type Asked, countedRows, counts } from './what-is-counted.ts';

type Week = Proof['weeks'][number];

/** Every week since then up to that of `until` (a Monday), oldest first; zeros where nothing was due. */
export async function countWeeks(database: Database, asked: Asked, until: string): Promise<Week[]> {
  const settled = Prisma.sql`coalesce(o."endedAt", o."due") at time zone ${asked.zone}`;
  const rows = await database.$queryRaw<Week[]>`
    select to_char(date_trunc('week', ${settled}), 'YYYY-MM-DD') as "monday", ${counts} ${countedRows(asked)} group by 1`;
  const found = new Map(rows.map((row) => [row.monday, row]));
  const weeks: Week[] = [];
  for (let monday = asked.since; monday <= until; monday = addDays(monday, 7))
    weeks.push(found.get(monday) ?? { monday, due: 0, kept: 0, keptAsFirstTold: 0 });
  return weeks;
}
