import type { Database } from '../parts.ts';

/** Candidates of the job whose whole name stands in the text: one name of two is often a word, or somebody else's. */
export async function othersNamed(
  database: Database,
  { jobId, candidateId }: { readonly jobId: string; readonly candidateId: string },
  text: string,
): Promise<string[]> {
  const words = [...new Set(text.match(/\p{Lu}[\p{L}'-]+/gu) ?? [])].slice(0, 200);
  if (words.length < 2) return [];
  const found = await database.candidate.findMany({
    where: {
      id: { not: candidateId },
      applications: { some: { jobId } },
      firstName: { in: words },
      lastName: { in: words.flatMap((word) => [word, word.replace(/s$/u, '')]) },
    },
    select: { firstName: true, lastName: true },
    take: 20,
  });
  return found.map(({ firstName, lastName }) => `${firstName} ${lastName}`);
}
