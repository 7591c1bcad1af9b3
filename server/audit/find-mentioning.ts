import { Prisma } from '../../prisma/client.ts';
import type { Parts } from '../parts.ts';
import { wordsOf } from '../use-cases/name-contains.ts';
import { findHits } from '../use-cases/search/find-hits.ts';
import { hasWords } from '../use-cases/search/has-words.ts';
import { mostHits } from '../use-cases/search/most-hits.ts';
import { readPlanned } from '../use-cases/search/read-planned.ts';

type Read = Pick<Parts, 'database' | 'pool'>;
type Named = {
  readonly people: readonly string[];
  readonly targets: readonly string[];
  /** More candidates are called so than are looked up one by one. */
  readonly isCut: boolean;
};

/** Where a search finds entries: those with these ids, or, where they are too many to be looked up, whatever fulfils a condition on an entry `a`, which is met often. */
export type Mentioning =
  | { readonly kind: 'few'; readonly ids: readonly string[] }
  | { readonly kind: 'many'; readonly condition: Prisma.Sql };

/** The entries of an organisation in which something is recorded, letter by letter, or that name a person, job, process or candidate who is called so. */
export async function findMentioning(parts: Read, organisationId: string, search: string): Promise<Mentioning> {
  const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  const named = await findNamed(parts, organisationId, { like, search });
  const own = Prisma.sql`a."organisationId" = ${organisationId}`;
  const ways = [
    said(like),
    ...(named.people.length > 0 ? [Prisma.sql`a."actorId" = any(${[...named.people]}::text[])`] : []),
    ...(named.targets.length > 0 ? [Prisma.sql`a."targetId" = any(${[...named.targets]}::text[])`] : []),
  ];
  const condition = Prisma.sql`(${Prisma.join([...ways, ...(named.isCut ? ofCandidates(organisationId, search) : [])], ' or ')})`;
  // Pieces of fewer than three letters are in no index.
  if (named.isCut || search.length < 3) return { kind: 'many', condition };
  const found = ways.map(
    (way) => Prisma.sql`(select a."id" from "audit_entry" a where ${own} and ${way} limit ${mostHits + 1})`,
  );
  const rows = await readPlanned<{ id: string }>(
    parts.pool,
    'byIndex',
    Prisma.sql`select "id" from (${Prisma.join(found, ' union ')}) f limit ${mostHits + 1}`,
  );
  return rows.length > mostHits ? { kind: 'many', condition } : { kind: 'few', ids: rows.map(({ id }) => id) };
}

/** As the index `audit_entry_search` has it. */
export const said = (like: string) =>
  Prisma.sql`audit_words(a."action", a."target", a."targetId", a."before", a."after", a."agent") ilike ${like}`;

async function findNamed(
  { database, pool }: Read,
  organisationId: string,
  { like, search }: { readonly like: string; readonly search: string },
): Promise<Named> {
  const own = Prisma.sql`"organisationId" = ${organisationId}`;
  const [people, things, { ids, isCut }] = await Promise.all([
    database.$queryRaw<{ id: string }[]>`
      select u."id" from "user" u join "member" m on m."userId" = u."id"
      where m."organizationId" = ${organisationId} and (u."name" ilike ${like} or u."email" ilike ${like})`,
    database.$queryRaw<{ id: string }[]>`
      select "id"::text as "id" from "job" where ${own} and "title" ilike ${like}
      union all
      select "id"::text from "process" where ${own} and ("slug" ilike ${like} or ("draft" -> 'name')::text ilike ${like})`,
    findHits(pool, organisationId, wordsOf(search)),
  ]);
  const candidates = isCut ? [] : [...ids];
  const applications = await database.application.findMany({
    where: { organisationId, candidateId: { in: candidates } },
    select: { id: true },
  });
  const accounts = people.map(({ id }) => id);
  const targets = [...accounts, ...things.map(({ id }) => id), ...candidates, ...applications.map(({ id }) => id)];
  return { people: accounts, targets, isCut };
}

function ofCandidates(organisationId: string, search: string): Prisma.Sql[] {
  const candidates = Prisma.sql`select c."id" from "candidate" c
    where c."organisationId" = ${organisationId} and c."erasedAt" is null and ${hasWords(wordsOf(search))}`;
  return [
    Prisma.sql`a."targetId" in (select "id"::text from (${candidates}) n)`,
    Prisma.sql`a."targetId" in (select p."id"::text from "application" p where p."candidateId" in (${candidates}))`,
  ];
}
