import { distanceBetween } from '../../../process/fixes/distance-between.ts';
import { Prisma } from '../../../prisma/client.ts';
import type { Parts } from '../../parts.ts';
import { wordsOf } from '../name-contains.ts';
import { findHits } from './find-hits.ts';
import { mostHits } from './most-hits.ts';
import { formsOf, plainWords } from './name-forms.ts';
import { readPlanned } from './read-planned.ts';

type Where = { readonly organisationId: string; readonly jobId?: string | undefined };
type Name = { readonly firstName: string; readonly lastName: string };
type Wanted = { readonly word: string; readonly forms: ReadonlySet<string> };

const mostNames = 5;
/** Where more than these are found, what was typed is how they are spelled. */
const few = 3;

/**
 * How people are called whose names are nearly what somebody searches for, the nearest first and at most five, each to be searched for in its place; none where more than
 * a few are found, or where an address or a number is searched for. `found` is how many have the very words, up to a few and one. Within a job the names of its candidates alone.
 */
export async function findNearNames(
  { database, pool }: Pick<Parts, 'database' | 'pool'>,
  where: Where,
  search: string,
): Promise<{ items: string[]; found: number }> {
  // A single letter is the beginning of every fifth name.
  const words = plainWords(search).filter((word) => word.length > 1);
  if (words.length === 0 || /[\d@]/.test(search)) return { items: [], found: few + 1 };
  const found = await countFound({ database, pool }, where, search);
  if (found > few) return { items: [], found };
  const wanted = words.map((word) => ({ word, forms: new Set(formsOf(word)) }));
  return { items: nearest(wanted, await readNames({ database, pool }, where, wanted)), found };
}

async function countFound({ database, pool }: Pick<Parts, 'database' | 'pool'>, where: Where, search: string) {
  const { ids, isCut } = await findHits(pool, where.organisationId, wordsOf(search));
  if (isCut) return few + 1;
  if (where.jobId === undefined || ids.length === 0) return Math.min(ids.length, few + 1);
  const rows = await database.application.findMany({
    where: { jobId: where.jobId, candidateId: { in: [...ids] } },
    select: { id: true },
    take: few + 1,
  });
  return rows.length;
}

/** Names of some thousands who may be meant: in a job with few candidates theirs, since so many elsewhere may be called alike that none of its own would be among them. */
async function readNames(
  { database, pool }: Pick<Parts, 'database' | 'pool'>,
  { organisationId, jobId }: Where,
  wanted: readonly Wanted[],
): Promise<Name[]> {
  if (jobId !== undefined) {
    const rows = await database.application.findMany({
      where: { organisationId, jobId, candidate: { erasedAt: null } },
      select: { candidate: { select: { firstName: true, lastName: true } } },
      take: mostHits + 1,
    });
    if (rows.length <= mostHits) return rows.map(({ candidate }) => candidate);
  }
  return readPlanned<Name>(pool, 'byIndex', nearStatement({ organisationId, jobId }, wanted));
}

function nearStatement({ organisationId, jobId }: Where, wanted: readonly Wanted[]): Prisma.Sql {
  const isNear = wanted.map(
    ({ forms }) => Prisma.sql`name_forms(c."firstName" || ' ' || c."lastName") && ${[...forms]}::text[]`,
  );
  // Whoever is not in the job is left out before they are counted: as many elsewhere may be called so as are read.
  const isIn =
    jobId === undefined
      ? Prisma.empty
      : Prisma.sql`and exists (select 1 from "application" a where a."candidateId" = c."id" and a."jobId" = ${jobId}::uuid)`;
  return Prisma.sql`select c."firstName", c."lastName" from "candidate" c
    where c."organisationId" = ${organisationId} and c."erasedAt" is null and ${Prisma.join(isNear, ' and ')} ${isIn} limit ${mostHits}`;
}

type Near = { readonly name: string; readonly distance: number; readonly count: number };

/** The names that are nearest, those of many before those of few. */
function nearest(wanted: readonly Wanted[], names: readonly Name[]): string[] {
  const whole = Map.groupBy(names, ({ firstName, lastName }) => `${firstName} ${lastName}`);
  const byName = new Map<string, Near>();
  for (const [name, { length }] of whole) {
    const near = nameNear(wanted, name);
    // Nothing else than what was typed: the search itself has them.
    if (near === undefined || near.distance === 0) continue;
    const count = (byName.get(near.name)?.count ?? 0) + length;
    byName.set(near.name, { ...near, count });
  }
  const order = (one: Near, other: Near) => one.distance - other.distance || other.count - one.count;
  return [...byName.values()]
    .toSorted(order)
    .slice(0, mostNames)
    .map(({ name }) => name);
}

/** What was searched for in the words of that name, and how many letters are others; undefined where one of the words is nothing like it. */
function nameNear(wanted: readonly Wanted[], name: string): { name: string; distance: number } | undefined {
  const parts = name.split(/[\s-]+/).flatMap((written) => plainWords(written).map((word) => ({ written, word })));
  const met = wanted.map(({ word, forms }) => {
    const near = parts.filter((part) => formsOf(part.word).some((form) => forms.has(form)));
    const distances = near.map((part) => ({
      written: part.written,
      distance: part.word.includes(word) ? 0 : distanceBetween(word, part.word),
    }));
    return distances.toSorted((one, other) => one.distance - other.distance)[0];
  });
  const all = met.filter((one) => one !== undefined);
  if (all.length < wanted.length) return undefined;
  return {
    name: all.map(({ written }) => written).join(' '),
    distance: all.reduce((sum, { distance }) => sum + distance, 0),
  };
}
