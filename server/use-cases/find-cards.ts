import type { Prisma } from '../../prisma/client.ts';
import { nullableInstantCursor, readCursor, toPage } from '../http/pages.ts';
import type { Database } from '../parts.ts';
import { cardIncludes, toCards } from './card-views.ts';
import { endOfToday } from './end-of-today.ts';

type Filter = {
  readonly organisationId: string;
  readonly jobId?: string;
  readonly versionId?: string;
  readonly zone: string;
  readonly stepId?: string | undefined;
  readonly search?: string | undefined;
  readonly state?: 'late' | 'today' | 'waiting' | 'paused' | 'all' | undefined;
  /** Only what is owed: a promise is open, and no decision is on its way. */
  readonly owed?: boolean;
  /** Only jobs in which this person has a role. */
  readonly userId?: string | undefined;
};

/** One page of cards ordered by promise (those without one last), by keyset on the application's own columns. */
export async function findCards(
  database: Database,
  filter: Filter,
  { limit, after }: { limit: number; after?: string | undefined },
) {
  const cursor = readCursor(after, nullableInstantCursor);
  const rows = await database.application.findMany({
    where: { AND: [whereOf(filter), afterCursor(cursor)] },
    orderBy: [{ promiseDue: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    take: limit + 1,
    omit: { state: true, fields: true },
    include: cardIncludes,
  });
  const page = toPage(rows, limit, {
    keys: ({ promiseDue, id }) => [promiseDue?.toISOString() ?? null, id],
    item: (row) => row,
  });
  return { ...page, items: await toCards(database, page.items) };
}

function afterCursor(cursor: readonly [string | null, string] | undefined): Prisma.ApplicationWhereInput {
  if (!cursor) return {};
  const [due, id] = cursor;
  if (due === null) return { promiseDue: null, id: { gt: id } };
  const promiseDue = new Date(due);
  return { OR: [{ promiseDue: { gt: promiseDue } }, { promiseDue, id: { gt: id } }, { promiseDue: null }] };
}

function whereOf({
  organisationId,
  jobId,
  versionId,
  zone,
  stepId,
  search,
  state,
  owed,
  userId,
}: Filter): Prisma.ApplicationWhereInput {
  const now = new Date();
  const midnight = endOfToday(zone, now.getTime());
  return {
    organisationId,
    ...(jobId === undefined ? {} : { jobId }),
    ...(versionId === undefined ? {} : { versionId }),
    ...(stepId === undefined ? {} : { stepId }),
    ...(state === 'late' ? { promiseDue: { lt: now } } : {}),
    ...(state === 'today' ? { promiseDue: { gte: now, lt: midnight } } : {}),
    ...(state === 'waiting' ? { waitingDecisionId: { not: null } } : {}),
    ...(state === 'paused' ? { pausedUntil: { not: null } } : {}),
    ...(owed ? { promiseDue: { not: null }, waitingDecisionId: null } : {}),
    ...(userId === undefined ? {} : { job: { roles: { some: { userId } } } }),
    ...(search ? { candidate: nameContains(search) } : {}),
  };
}

/** Every word somewhere in the name or address. */
export function nameContains(search: string): Prisma.CandidateWhereInput {
  const words = search.split(/\s+/).filter(Boolean).slice(0, 8);
  return {
    AND: words.map((word) => ({
      OR: (['firstName', 'lastName', 'email', 'phone'] as const).map((column) => ({
        [column]: { contains: word, mode: 'insensitive' as const },
      })),
    })),
  };
}
