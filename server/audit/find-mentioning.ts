import { Prisma } from '../../prisma/client.ts';
import type { Parts } from '../parts.ts';
import { plain, wordsOf } from '../use-cases/name-contains.ts';
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

type Sought = {
  /** A condition on a name or title. */
  readonly has: (text: Prisma.Sql) => Prisma.Sql;
  /** A condition on an entry `a`. */
  readonly said: Prisma.Sql;
  /** What is looked for in `candidate.searchText`. */
  readonly words: readonly string[];
};

/**
 * The entries of an organisation in which something is recorded, letter by letter, or that name a person, job, process or candidate who is called so. Of one or
 * two letters, which are too short a piece for an index, whole words are found, and where the names of people, jobs and processes begin so; of signs alone nothing is.
 */
export async function findMentioning(parts: Read, organisationId: string, search: string): Promise<Mentioning> {
  const sought = toSought(search);
  if (sought === undefined) return { kind: 'few', ids: [] };
  const named = await findNamed(parts, organisationId, sought);
  const own = Prisma.sql`a."organisationId" = ${organisationId}`;
  const ways = [
    sought.said,
    ...(named.people.length > 0 ? [Prisma.sql`a."actorId" = any(${[...named.people]}::text[])`] : []),
    ...(named.targets.length > 0 ? [Prisma.sql`a."targetId" = any(${[...named.targets]}::text[])`] : []),
  ];
  const condition = Prisma.sql`(${Prisma.join([...ways, ...(named.isCut ? ofCandidates(organisationId, sought.words) : [])], ' or ')})`;
  if (named.isCut) return { kind: 'many', condition };
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

/** Pieces that the index has: three letters, or two that begin or end a word. */
const isIndexed = (search: string) =>
  /[\p{L}\p{N}]{3}|[\p{L}\p{N}]{2}[^\p{L}\p{N}]|[^\p{L}\p{N}][\p{L}\p{N}]{2}/u.test(search);

/** What a search looks for; undefined where it has neither letter nor digit. */
export function toSought(search: string): Sought | undefined {
  const words = search.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return undefined;
  if (isIndexed(search)) {
    const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
    return { has: (text) => Prisma.sql`${text} ilike ${like}`, said: said(like), words: wordsOf(search) };
  }
  const all = (text: Prisma.Sql, toPattern: (word: string) => string) =>
    Prisma.join(
      words.map((word) => Prisma.sql`${text} ~* ${toPattern(word)}`),
      ' and ',
      '(',
      ')',
    );
  return {
    has: (text) => all(text, (word) => `${before}${word}`),
    said: all(recorded, (word) => `${before}${word}${after}`),
    words: words.map((word) => ` ${plain(word)} `),
  };
}

/** Signs one by one: the index makes nothing of a class of all that is no letter. */
const signs = String.raw`[][ !"#$%&'()*+,./:;<=>?@\\^_{|}~-]`;
const before = `(^|${signs})`;
const after = `(${signs}|$)`;

/** As the index `audit_entry_search` has it. */
const recorded = Prisma.sql`audit_words(a."action", a."target", a."targetId", a."before", a."after", a."agent")`;
export const said = (like: string) => Prisma.sql`${recorded} ilike ${like}`;

async function findNamed(
  { database, pool }: Read,
  organisationId: string,
  { has, words }: Pick<Sought, 'has' | 'words'>,
): Promise<Named> {
  const own = Prisma.sql`"organisationId" = ${organisationId}`;
  const [people, things, { ids, isCut }] = await Promise.all([
    database.$queryRaw<{ id: string }[]>`
      select u."id" from "user" u join "member" m on m."userId" = u."id"
      where m."organizationId" = ${organisationId} and (${has(Prisma.sql`u."name"`)} or ${has(Prisma.sql`u."email"`)})`,
    database.$queryRaw<{ id: string }[]>`
      select "id"::text as "id" from "job" where ${own} and ${has(Prisma.sql`"title"`)}
      union all
      select "id"::text from "process" where ${own} and (${has(Prisma.sql`"slug"`)} or ${has(Prisma.sql`("draft" -> 'name')::text`)})`,
    findHits(pool, organisationId, words),
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

/** Looked up entry by entry: so many candidates are called so that reading them all first would take longer. */
function ofCandidates(organisationId: string, words: readonly string[]): Prisma.Sql[] {
  const isCalledSo = Prisma.sql`c."organisationId" = ${organisationId} and c."erasedAt" is null and ${hasWords(words)}`;
  // Not every id is a uuid: none is made one before that is known. A limit keeps the database from reading them all instead.
  return [
    Prisma.sql`case when a."targetId" !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then false
      when a."target" = 'candidate' then (select true from "candidate" c where c."id" = a."targetId"::uuid and ${isCalledSo} limit 1)
      when a."target" = 'application' then (
        select true from "application" p join "candidate" c on c."id" = p."candidateId" where p."id" = a."targetId"::uuid and ${isCalledSo} limit 1)
      else false end`,
  ];
}
