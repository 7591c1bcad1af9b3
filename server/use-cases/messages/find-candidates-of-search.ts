import type { Prisma } from '../../../prisma/client.ts';
import type { Parts } from '../../parts.ts';
import { wordsOf } from '../name-contains.ts';
import { findHits } from '../search/find-hits.ts';

/** Whose messages somebody searches for, by name, address or number as these are now; null where nothing is searched for. The few are named, the many met on the way down the log. */
export async function findCandidatesOfSearch(
  { pool }: Pick<Parts, 'pool'>,
  organisationId: string,
  search: string | undefined,
): Promise<Prisma.ApplicationWhereInput | null> {
  if (!search) return null;
  const words = wordsOf(search);
  if (words.length === 0) return { id: { in: [] } };
  const { ids, isCut } = await findHits(pool, organisationId, words);
  if (!isCut) return { candidateId: { in: [...ids] } };
  return { candidate: { erasedAt: null, AND: words.map((word) => ({ searchText: { contains: word } })) } };
}
