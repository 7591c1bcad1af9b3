import { z } from 'zod';
import { Prisma } from '../../prisma/client.ts';
import { noPlace, readCursor, toPage } from '../http/pages.ts';
import type { Database, Parts } from '../parts.ts';
import { loadVersions } from './load-versions.ts';
import { wordsOf } from './name-contains.ts';
import { hasWords } from './search/has-words.ts';
import { mostHits } from './search/most-hits.ts';
import { readPlanned } from './search/read-planned.ts';
import { toCandidateView } from './view-rows.ts';

type Place = { readonly lastName: string; readonly firstName: string; readonly id: string };
type Asked = { readonly limit: number; readonly after?: string | undefined; readonly search?: string | undefined };

/** An id alone: names stand in no address. */
const cursorSchema = z.tuple([z.uuid()]);
const mostApplications = 5;
const applications = {
  orderBy: [{ appliedAt: 'desc' as const }, { id: 'desc' as const }],
  take: mostApplications,
  include: { job: { select: { title: true } } },
};

// As in a Swedish telephone book, whoever reads: å, ä and ö after z, é among e, "von" where its letters are. The index `candidate_by_name` has this order.
const lastName = Prisma.sql`"lastName" collate "sv-x-icu"`;
const firstName = Prisma.sql`"firstName" collate "sv-x-icu"`;

/**
 * A page of the people of an organisation by last name, then first name, in the order of the Swedish alphabet, with where they stand; those
 * whose name, address or number has every word of the search. `cut` where more of them are found than are shown. Erased ones are none.
 */
export async function findCandidates(
  { database, pool }: Pick<Parts, 'database' | 'pool'>,
  organisationId: string,
  { limit, after, search }: Asked,
) {
  const place = await placeOf(database, organisationId, after);
  const found = search
    ? await searchIds(pool, { organisationId, words: wordsOf(search) }, { place, take: limit + 1 })
    : await readIds(database, organisationId, { place, take: limit + 1 });
  const ids = found.map(({ id }) => id);
  const unordered = await database.candidate.findMany({ where: { id: { in: ids } }, include: { applications } });
  const byId = new Map(unordered.map((row) => [row.id, row]));
  const rows = ids.flatMap((id) => byId.get(id) ?? []);
  const versions = await loadVersions(
    database,
    rows.flatMap((row) => row.applications.map(({ versionId }) => versionId)),
  );
  const page = toPage(rows, limit, {
    keys: (row) => [row.id],
    item: (row) => ({
      ...toCandidateView(row),
      applications: row.applications.map(({ id, jobId, job, status, outcome, stepId, versionId, appliedAt }) => ({
        ...{ applicationId: id, jobId, jobTitle: job.title, status, outcome, appliedAt: appliedAt.toISOString() },
        stepName: versions.get(versionId)?.definition.steps[stepId ?? '']?.name ?? null,
      })),
    }),
  });
  return { ...page, cut: (found[0]?.hits ?? 0) > mostHits };
}

type Range = { readonly place: Place | undefined; readonly take: number };
type Id = { readonly id: string; readonly hits?: number };

function readIds(database: Database, organisationId: string, { place, take }: Range): Promise<Id[]> {
  return database.$queryRaw<Id[]>`
    select "id" from "candidate" where "organisationId" = ${organisationId} and "erasedAt" is null and ${comesAfter(place)}
    order by ${lastName}, ${firstName}, "id" limit ${take}`;
}

type Wanted = { readonly organisationId: string; readonly words: readonly string[] };

/** Found first and then brought into order: in the order of names, all who are called Östberg stand behind a million others. */
function searchIds(pool: Parts['pool'], { organisationId, words }: Wanted, { place, take }: Range): Promise<Id[]> {
  return readPlanned<Id>(
    pool,
    'byIndex',
    Prisma.sql`with "hit" as materialized (
        select c."id", c."lastName", c."firstName" from "candidate" c
        where c."organisationId" = ${organisationId} and c."erasedAt" is null and ${hasWords(words)} limit ${mostHits + 1})
      select "id", (select count(*)::int from "hit") as "hits" from "hit" where ${comesAfter(place)}
      order by ${lastName}, ${firstName}, "id" limit ${take}`,
  );
}

/** The last one that was given out, as they are called now. Refuses one who has been erased since. */
async function placeOf(database: Database, organisationId: string, after: string | undefined) {
  const [id] = readCursor(after, cursorSchema) ?? [];
  if (id === undefined) return undefined;
  const last = await database.candidate.findFirst({
    where: { id, organisationId, erasedAt: null },
    select: { id: true, lastName: true, firstName: true },
  });
  if (!last) throw noPlace();
  return last;
}

function comesAfter(place: Place | undefined): Prisma.Sql {
  if (!place) return Prisma.sql`true`;
  return Prisma.sql`(${lastName}, ${firstName}, "id") > (${place.lastName}, ${place.firstName}, ${place.id}::uuid)`;
}
