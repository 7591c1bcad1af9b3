import { Prisma } from '../../../prisma/client.ts';
import type { Pool } from '../../../prisma/pool.ts';
import { hasWords } from './has-words.ts';
import { mostHits } from './most-hits.ts';
import { readPlanned } from './read-planned.ts';

/** Whom a search finds in an organisation; `isCut` where there are more than are looked up one by one. */
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
  const rows = await readPlanned<{ id: string }>(
    pool,
    'byIndex',
    Prisma.sql`select c."id" from "candidate" c where c."organisationId" = ${organisationId} and c."erasedAt" is null
      and ${hasWords(words)} limit ${mostHits + 1}`,
  );
  return { ids: rows.slice(0, mostHits).map(({ id }) => id), isCut: rows.length > mostHits };
}
