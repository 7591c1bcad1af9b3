import { Prisma } from '../../prisma/client.ts';
import type { Database } from '../parts.ts';
import { wordsOf } from './name-contains.ts';

type Place = readonly [lastName: string, firstName: string, id: string];
type Asked = {
  readonly search?: string | undefined;
  /** The last one of the page before. */
  readonly after: Place | undefined;
  readonly take: number;
};

// As in a Swedish telephone book, whoever reads: å, ä and ö after z, é among e, "von" where its letters are. The index `candidate_by_name` has this order.
const lastName = Prisma.sql`"lastName" collate "sv-x-icu"`;
const firstName = Prisma.sql`"firstName" collate "sv-x-icu"`;

/** People of an organisation by last name, then first name, in the order of the Swedish alphabet; erased ones are none. */
export async function findCandidates(database: Database, organisationId: string, { search, after, take }: Asked) {
  const found = await database.$queryRaw<{ id: string }[]>`
    select "id" from "candidate"
    where "organisationId" = ${organisationId} and "erasedAt" is null
      and ${hasWords(search)} and ${comesAfter(after)}
    order by ${lastName}, ${firstName}, "id"
    limit ${take}`;
  const rows = await database.candidate.findMany({ where: { id: { in: found.map(({ id }) => id) } } });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return found.flatMap(({ id }) => byId.get(id) ?? []);
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
