import { Prisma } from '../../../prisma/client.ts';

/** A condition on a candidate `c`: every word somewhere in the name, address or number. Signs alone are no words, and nobody's name. */
export function hasWords(words: readonly string[]): Prisma.Sql {
  if (words.length === 0) return Prisma.sql`false`;
  return Prisma.join(
    words.map((word) => Prisma.sql`c."searchText" like ${`%${word}%`}`),
    ' and ',
  );
}
