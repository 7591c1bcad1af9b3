import { createHash } from 'node:crypto';
import { Prisma } from '../../../prisma/client.ts';
import type { Database } from '../../parts.ts';

type About = {
  readonly id: string;
  readonly candidate: { readonly firstName: string; readonly lastName: string; readonly language: string };
};
type Visit = { readonly id: string; readonly stepId: string | null; readonly visit: number | null };
type Row = { applicationId: string; revisions: string };

/**
 * What the words to each candidate rest on where they stand, as a digest by application: the revisions of the scorecards of the visit, the name
 * and the language. Whoever has read a text has read it with these; another digest means that it has to be read again.
 */
export async function evidenceOf(
  database: Pick<Database, '$queryRaw'>,
  rows: readonly (About & Visit)[],
): Promise<Map<string, string>> {
  const ids = rows.map(({ id }) => Prisma.sql`${id}::uuid`);
  const found =
    ids.length === 0
      ? []
      : await database.$queryRaw<Row[]>`
    select c."applicationId", string_agg(c."id" || '/' || r."number", ' ' order by c."id", r."number") as "revisions"
    from "scorecard" c join "application" a on a."id" = c."applicationId" and a."stepId" = c."stepId" and a."visit" = c."visit"
      join "scorecard_revision" r on r."scorecardId" = c."id"
    where c."applicationId" in (${Prisma.join(ids)}) group by 1`;
  const revisions = new Map(found.map((row) => [row.applicationId, row.revisions]));
  return new Map(
    rows.map(({ id, candidate: { firstName, lastName, language } }) => [
      id,
      digestOf([revisions.get(id) ?? '', firstName, lastName, language]),
    ]),
  );
}

/** What words rest on that say the same to everybody: whom they name and in which language, as a digest. */
export const readerOf = ({ firstName, lastName, language }: About['candidate']): string =>
  digestOf([firstName, lastName, language]);

/** Short and always the same for the same parts. */
export const digestOf = (parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
