import type { Prisma } from '../../prisma/client.ts';

/** The words of a search, as many as are looked for. */
export const wordsOf = (search: string): string[] => search.split(/\s+/).filter(Boolean).slice(0, 8);

/** Every word somewhere in the name or address. */
export function nameContains(search: string): Prisma.CandidateWhereInput {
  return {
    AND: wordsOf(search).map((word) => ({
      OR: (['firstName', 'lastName', 'email', 'phone'] as const).map((column) => ({
        [column]: { contains: word, mode: 'insensitive' as const },
      })),
    })),
  };
}
