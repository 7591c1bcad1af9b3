import type { PrismaClient } from '../../../prisma/client.ts';

/** How many rows every table has: what a refused request must not change. */
export async function countRows(database: PrismaClient): Promise<Record<string, number>> {
  const tables = await database.$queryRaw<{ name: string }[]>`
    select "table_name" as "name" from information_schema.tables where "table_schema" = 'public' order by 1`;
  const counts = tables.map(({ name }) => `select '${name}' as "name", count(*)::int as "count" from "${name}"`);
  const rows = await database.$queryRawUnsafe<{ name: string; count: number }[]>(counts.join(' union all '));
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
}
