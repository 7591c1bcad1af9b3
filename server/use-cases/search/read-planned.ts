import { inTransaction, type Pool } from '../../../prisma/pool.ts';
import type { Prisma } from '../../../prisma/client.ts';

/**
 * How a statement with words in it may be read. What PostgreSQL believes of a `like` is wrong by a hundred times either way, and then it reads a million people
 * one by one to find three, or sorts all that are called Johansson to show fifty.
 */
const ways = {
  /** Through the index of the words: as quick for what is rare as for what is common, as long as nobody asks for all. */
  byIndex: {
    enable_seqscan: 'off',
    enable_indexscan: 'off',
    enable_indexonlyscan: 'off',
    // A set of places that does not fit is kept by pages, whose every row is then compared anew.
    work_mem: '16MB',
  },
  /** Row after row in the order that is asked for, until there are enough: for what is common. */
  inOrder: { enable_bitmapscan: 'off', enable_sort: 'off' },
} as const;
const always = { plan_cache_mode: 'force_custom_plan', max_parallel_workers_per_gather: '0' };

/** The rows of a statement, planned for its very words and read in that way alone. */
export async function readPlanned<Row>(pool: Pool, way: keyof typeof ways, statement: Prisma.Sql): Promise<Row[]> {
  const settings = Object.entries({ ...always, ...ways[way] });
  const set = `select ${settings.map(([name, value]) => `set_config('${name}', '${value}', true)`).join(', ')}`;
  const { text, values } = statement;
  return inTransaction(pool, [{ text: set }, { text, values }], ([, rows]) =>
    Promise.resolve({ statements: [], answer: rows as Row[] }),
  );
}
