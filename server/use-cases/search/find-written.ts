import { Prisma } from '../../../prisma/client.ts';
import type { Pool } from '../../../prisma/pool.ts';
import type { Parts } from '../../parts.ts';
import { guessHits, mostLookedUp } from './find-hits.ts';
import { readPlanned } from './read-planned.ts';

const mostShown = 20;
const mostWords = 8;
/** A beginning that is shorter is that of every tenth word. */
const leastBeginning = 3;
/** Signs that nobody writes, around each word that was found. */
const [opens, closes] = ['\uE000', '\uE001'];

type Row = {
  readonly applicationId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly jobTitle: string;
  readonly appliedAt: Date;
  readonly excerpt: string;
};

/**
 * Applications in which the candidate wrote every word of the search, in a field or an answer, the newest first and at most twenty, each with a
 * piece of what was written; words are found by their stem in Swedish and in English, the last one also by its beginning. `cut` where there are
 * more than are shown. Erased ones are none.
 */
export async function findWritten({ pool }: Pick<Parts, 'pool'>, organisationId: string, search: string) {
  const words = searched(search);
  if (words === undefined) return { items: [], cut: false };
  const query = Prisma.sql`(to_tsquery('pg_catalog.swedish', ${words}) || to_tsquery('pg_catalog.english', ${words}))`;
  const having = Prisma.sql`w."organisationId" = ${organisationId} and w."words" @@ ${query}`;
  // So common a word says nothing of whom one means, and reading all who wrote it takes longer than typing the next letter.
  const isCommon = (await guessHits(pool, 'writtenWords', having)) > mostLookedUp;
  if (isCommon) return { items: [], cut: true };
  const rows = await read(pool, having, query);
  return { items: rows.slice(0, mostShown).map(toItem), cut: rows.length > mostShown };
}

function read(pool: Pool, having: Prisma.Sql, query: Prisma.Sql): Promise<Row[]> {
  const marks = `StartSel=${opens}, StopSel=${closes}, MaxWords=24, MinWords=10, MaxFragments=1`;
  return readPlanned<Row>(
    pool,
    'byIndex',
    Prisma.sql`with "hit" as materialized (select w."applicationId" from "written_words" w where ${having} limit ${mostLookedUp + 1}),
      "newest" as materialized (
        select a."id", a."candidateId", a."jobId", a."appliedAt" from "hit" join "application" a on a."id" = "hit"."applicationId"
        join "candidate" c on c."id" = a."candidateId" where c."erasedAt" is null order by a."appliedAt" desc, a."id" limit ${mostShown + 1})
      select n."id" as "applicationId", c."firstName", c."lastName", j."title" as "jobTitle", n."appliedAt",
        ts_headline('pg_catalog.swedish', written_text(n."id"), ${query}, ${marks}) as "excerpt"
      from "newest" n join "candidate" c on c."id" = n."candidateId" join "job" j on j."id" = n."jobId"
      order by n."appliedAt" desc, n."id"`,
  );
}

/** What PostgreSQL looks for: letters and digits alone, so that no sign of its own stands among them; undefined where nothing is left. */
function searched(search: string): string | undefined {
  const words = (search.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, mostWords);
  const last = words.at(-1);
  if (last === undefined || words.every(({ length }) => length < leastBeginning)) return undefined;
  return [...words.slice(0, -1), last.length < leastBeginning ? last : `${last}:*`].join(' & ');
}

const toItem = ({ appliedAt, excerpt, ...row }: Row) => ({
  ...row,
  appliedAt: appliedAt.toISOString(),
  excerpt: toPieces(excerpt),
});

/** What was found stands apart from what is around it. */
function toPieces(excerpt: string): { text: string; isFound: boolean }[] {
  return excerpt
    .split(opens)
    .flatMap((part, index) => {
      const [found = '', after = ''] = index === 0 ? ['', part] : part.split(closes);
      return [
        { text: found, isFound: true },
        { text: after, isFound: false },
      ];
    })
    .filter(({ text }) => text !== '');
}
