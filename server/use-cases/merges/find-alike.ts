import { z } from 'zod';
import { type Candidate, type CandidateAlike, Prisma } from '../../../prisma/client.ts';
import type { Alike } from '../../contract/merges.ts';
import { instantCursor, readCursor, toPage } from '../../http/pages.ts';
import type { Caller } from '../../http/caller.ts';
import type { Database } from '../../parts.ts';
import { inParallel } from '../../relay/in-parallel.ts';
import { toCandidateView } from '../view-rows.ts';
import { reasonsFor } from './find-lookalikes.ts';

type Asked = { readonly limit: number; readonly after?: string | undefined };

const cursorSchema = z.tuple([...instantCursor.def.items, z.uuid()]);
const width = 4;

/** Pairs of the organisation's entries that may be one person's, newest found first. Why is reckoned as they are now; where nothing speaks for it any more the pair is left out. */
export async function findAlike(
  database: Database,
  { organisationId }: Pick<Caller, 'organisationId'>,
  { limit, after }: Asked,
) {
  const place = readCursor(after, cursorSchema);
  const before = place
    ? Prisma.sql`and ("foundAt", "oneId", "otherId") < (${place[0]}::timestamptz, ${place[1]}::uuid, ${place[2]}::uuid)`
    : Prisma.empty;
  const rows = await database.$queryRaw<CandidateAlike[]>`
    select * from "candidate_alike" where "organisationId" = ${organisationId} ${before}
    order by "foundAt" desc, "oneId" desc, "otherId" desc limit ${limit + 1}`;
  const page = toPage(rows, limit, {
    keys: ({ foundAt, oneId, otherId }) => [foundAt.toISOString(), oneId, otherId],
    item: (row) => row,
  });
  return { ...page, items: await toViews(database, page.items) };
}

async function toViews(database: Database, rows: readonly CandidateAlike[]): Promise<Alike[]> {
  const ids = rows.flatMap(({ oneId, otherId }) => [oneId, otherId]);
  const people = new Map(
    (await database.candidate.findMany({ where: { id: { in: ids }, erasedAt: null } })).map((one) => [one.id, one]),
  );
  const newest = await newestOf(database, ids);
  const views = new Map<CandidateAlike, Alike>();
  const failures = await inParallel(rows, width, async (row) => {
    const [one, other] = [people.get(row.oneId), people.get(row.otherId)];
    if (!one || !other) return;
    const reasons = await reasonsFor(database, one, other);
    const side = (candidate: Candidate) => ({
      candidate: toCandidateView(candidate),
      applicationId: newest.get(candidate.id)?.id ?? null,
      jobTitle: newest.get(candidate.id)?.title ?? null,
    });
    if (reasons.length > 0)
      views.set(row, { one: side(one), other: side(other), reasons, foundAt: row.foundAt.toISOString() });
  });
  if (failures.length > 0) throw failures[0];
  return rows.flatMap((row) => views.get(row) ?? []);
}

type Newest = { readonly candidateId: string; readonly id: string; readonly title: string };

async function newestOf(database: Database, candidateIds: readonly string[]): Promise<Map<string, Newest>> {
  const rows = await database.$queryRaw<Newest[]>`
    select distinct on (a."candidateId") a."candidateId", a."id", j."title"
    from "application" a join "job" j on j."id" = a."jobId" where a."candidateId" = any(${[...candidateIds]}::uuid[])
    order by a."candidateId", a."appliedAt" desc, a."id"`;
  return new Map(rows.map((row) => [row.candidateId, row]));
}
