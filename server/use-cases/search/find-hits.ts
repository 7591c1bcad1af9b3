import { Prisma } from '../../../prisma/client.ts';
import type { Pool } from '../../../prisma/pool.ts';
import { hasWords } from './has-words.ts';
import { readPlanned } from './read-planned.ts';

/**
 * So many are looked up one by one: where one in a hundred of a million has the words it takes as long as meeting fifty of them on the way down the list, and
 * reading all whose words are common takes longer than typing the next letter.
 */
export const mostLookedUp = 8_000;
/** So many rows tell how common a word is. */
const sampled = 4_000;

/** Whom a search finds in an organisation; `isCut` where there are more than are looked up one by one: then not all of them are there, or none. */
export type Hits = { readonly ids: readonly string[]; readonly isCut: boolean };

const underWay = new WeakMap<Pool, Map<string, Promise<Hits>>>();

/** The candidates of an organisation who have every word. Whoever asks the same meanwhile, as each column of a board does, gets the same answer. */
export function findHits(pool: Pool, organisationId: string, words: readonly string[]): Promise<Hits> {
  const asked = underWay.get(pool) ?? new Map<string, Promise<Hits>>();
  underWay.set(pool, asked);
  const key = JSON.stringify([organisationId, words]);
  const known = asked.get(key);
  if (known) return known;
  const found = read(pool, organisationId, words).finally(() => asked.delete(key));
  asked.set(key, found);
  return found;
}

async function read(pool: Pool, organisationId: string, words: readonly string[]): Promise<Hits> {
  const having = Prisma.sql`c."organisationId" = ${organisationId} and c."erasedAt" is null and ${hasWords(words)}`;
  if ((await guessHits(pool, 'candidate', having, `${words.length} words`)) > mostLookedUp)
    return { ids: [], isCut: true };
  const rows = await readPlanned<{ id: string }>(
    pool,
    'byIndex',
    Prisma.sql`select c."id" from "candidate" c where ${having} limit ${mostLookedUp + 1}`,
  );
  return { ids: rows.slice(0, mostLookedUp).map(({ id }) => id), isCut: rows.length > mostLookedUp };
}

const sampledTables = {
  candidate: { name: '"candidate"', from: Prisma.sql`"candidate" c` },
  writtenWords: { name: '"written_words"', from: Prisma.sql`"written_words" w` },
};

/**
 * How many have the words, told from a few pages of the table at random: what PostgreSQL itself believes of a `like` is wrong by a hundred times either way.
 * `named` tells statements apart whose texts differ.
 */
export async function guessHits(
  pool: Pool,
  table: keyof typeof sampledTables,
  having: Prisma.Sql,
  named = '',
): Promise<number> {
  const { name, from } = sampledTables[table];
  const { text, values } = Prisma.sql`with "part" as (
      select least(100, ${sampled * 100}::real / greatest("reltuples", 1))::real as "percent" from "pg_class" where "oid" = ${name}::regclass)
    select count(*)::real * 100 / (select "percent" from "part") as "guess"
      from ${from} tablesample system ((select "percent" from "part")) where ${having}`;
  const { rows } = await pool.query<{ guess: number }>({
    ...{ name: `how common in ${table} ${named}`, text, values: [...values] },
  });
  return rows[0]?.guess ?? 0;
}
