import { z } from 'zod';
import { Prisma } from '../../prisma/client.ts';
import { readCursor, toPage } from '../http/pages.ts';
import type { Database } from '../parts.ts';
import { loadVersions } from './load-versions.ts';
import { wordsOf } from './name-contains.ts';
import { toCandidateView } from './view-rows.ts';

type Place = readonly [lastName: string, firstName: string, id: string];
type Asked = { readonly limit: number; readonly after?: string | undefined; readonly search?: string | undefined };

const nameCursor = z.tuple([z.string().max(300), z.string().max(300), z.uuid()]);
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
 * whose name, address or number has every word of the search. Erased ones are none.
 */
export async function findCandidates(database: Database, organisationId: string, { limit, after, search }: Asked) {
  const place = readCursor(after, nameCursor);
  const found = await database.$queryRaw<{ id: string }[]>`
    select "id" from "candidate"
    where "organisationId" = ${organisationId} and "erasedAt" is null
      and ${hasWords(search)} and ${comesAfter(place)}
    order by ${lastName}, ${firstName}, "id"
    limit ${limit + 1}`;
  const ids = found.map(({ id }) => id);
  const unordered = await database.candidate.findMany({ where: { id: { in: ids } }, include: { applications } });
  const byId = new Map(unordered.map((row) => [row.id, row]));
  const rows = ids.flatMap((id) => byId.get(id) ?? []);
  const versions = await loadVersions(
    database,
    rows.flatMap((row) => row.applications.map(({ versionId }) => versionId)),
  );
  return toPage(rows, limit, {
    keys: (row) => [row.lastName, row.firstName, row.id],
    item: (row) => ({
      ...toCandidateView(row),
      applications: row.applications.map(({ id, jobId, job, status, outcome, stepId, versionId, appliedAt }) => ({
        ...{ applicationId: id, jobId, jobTitle: job.title, status, outcome, appliedAt: appliedAt.toISOString() },
        stepName: versions.get(versionId)?.definition.steps[stepId ?? '']?.name ?? null,
      })),
    }),
  });
}

function comesAfter(place: Place | undefined): Prisma.Sql {
  if (!place) return Prisma.sql`true`;
  const [last, first, id] = place;
  return Prisma.sql`(${lastName}, ${firstName}, "id") > (${last}, ${first}, ${id}::uuid)`;
}

function hasWords(search: string | undefined): Prisma.Sql {
  if (!search) return Prisma.sql`true`;
  const words = wordsOf(search);
  // Signs alone are nobody's name.
  if (words.length === 0) return Prisma.sql`false`;
  return Prisma.join(
    words.map((word) => Prisma.sql`"searchText" like ${`%${word}%`}`),
    ' and ',
  );
}
