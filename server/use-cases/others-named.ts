import type { Database } from '../parts.ts';

/** Candidates of the job whose whole name stands in the text: one name of two is often a word, or somebody else's. */
export async function othersNamed(
  database: Database,
  { jobId, candidateId }: { readonly jobId: string; readonly candidateId: string },
  text: string,
): Promise<string[]> {
  const names = namesIn(text);
  if (names.length < 2) return [];
  const found = await database.candidate.findMany({
    where: {
      id: { not: candidateId },
      applications: { some: { jobId } },
      firstName: { in: names },
      lastName: { in: names.flatMap((name) => [name, name.replace(/s$/u, '')]) },
    },
    select: { firstName: true, lastName: true },
    take: 20,
  });
  return found.map(({ firstName, lastName }) => `${firstName} ${lastName}`);
}

/** So many names are looked for, the longest last; a longer text names nobody else. */
const mostNames = 400;
const capital = /\p{Lu}[\p{L}'-]*/u.source;
const run = new RegExp(`${capital}(?:[ \\t]+(?:(?:af|av|von|van|de|der|den|el|al|bin)[ \\t]+)*${capital})*`, 'gu');

/** All that can be a first name or a last name in a text, of up to three words: some people have two. */
function namesIn(text: string): string[] {
  const runs = [...(text.match(run) ?? [])].map((words) => words.split(/\s+/u));
  const ofLength = (length: number) =>
    runs.flatMap((words) => words.slice(length - 1).map((_, from) => words.slice(from, from + length).join(' ')));
  return [...new Set([1, 2, 3].flatMap(ofLength))].slice(0, mostNames);
}
