import type { Database } from '../parts.ts';
import { plain } from './name-contains.ts';

/** The ids of the jobs of an organisation whose title has every word; marks, signs and capitals aside. */
export async function findTitled(database: Database, organisationId: string, search: string): Promise<string[]> {
  const words = plain(search).split(' ').filter(Boolean);
  // Signs alone are no title.
  if (words.length === 0) return [];
  const rows = await database.job.findMany({ where: { organisationId }, select: { id: true, title: true } });
  return rows
    .filter(({ title }) => {
      const text = plain(title);
      return words.every((word) => text.includes(word));
    })
    .map(({ id }) => id);
}
