import type { Database } from '../parts.ts';
import { plain } from './name-contains.ts';

type Named = { readonly id: string; readonly slug: string; readonly sv: string | null; readonly en: string | null };

/** The ids of the processes of an organisation whose name, in either language, or id has every word; marks, signs and capitals aside. */
export async function findNamed(database: Database, organisationId: string, search: string): Promise<string[]> {
  const words = plain(search).split(' ').filter(Boolean);
  // Signs alone are no name.
  if (words.length === 0) return [];
  const rows = await database.$queryRaw<Named[]>`
    select "id", "slug", "draft" #>> '{name,sv}' as "sv", "draft" #>> '{name,en}' as "en"
    from "process" where "organisationId" = ${organisationId}`;
  return rows
    .filter(({ slug, sv, en }) => {
      const text = plain(`${sv ?? ''} ${en ?? ''} ${slug}`);
      return words.every((word) => text.includes(word));
    })
    .map(({ id }) => id);
}
