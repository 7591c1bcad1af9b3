import { Prisma } from '../../prisma/client.ts';
import { nullableInstantCursor, readCursor, toPage } from '../http/pages.ts';
import type { Parts } from '../parts.ts';
import { readOwnDays } from './calendar/find-own-days.ts';
import { toCards } from './card-views.ts';
import { endOfToday } from './end-of-today.ts';
import { wordsOf } from './name-contains.ts';
import type { StageInJob } from './today/find-answered-by.ts';
import { type CardRow, type Conditions, readCardRows, searchCardRows, walkCardRows } from './read-card-rows.ts';
import { findHits } from './search/find-hits.ts';
import { hasWords } from './search/has-words.ts';

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
  /** Not those who have ended, unless they are still owed an answer. */
  readonly notLeft?: boolean;
  /** Only those who stand in one of these stages. */
  readonly stages?: readonly StageInJob[] | undefined;
  /** Only these jobs. */
  readonly jobIds?: readonly string[] | undefined;
  /** And these applications, whatever `stages` and `jobIds` are. */
  readonly met?: readonly string[];
  /** For somebody who interviews: who is asked for by step or decision must not tell how it ended for whom, or will; but in these jobs, which they read. */
  readonly untoldBut?: readonly string[] | undefined;
};
type Place = readonly [promiseDue: string | null, id: string] | undefined;

/** One page of cards ordered by promise (those without one last), by keyset on the application's own columns. */
export async function findCards(
  { database, pool }: Pick<Parts, 'database' | 'pool'>,
  filter: Filter,
  { limit, after }: { limit: number; after?: string | undefined },
) {
  const place = readCursor(after, nullableInstantCursor);
  const [rows, days] = await Promise.all([
    readRows({ database, pool }, filter, { place, take: limit + 1 }),
    readOwnDays(pool, filter.organisationId),
  ]);
  const page = toPage(rows, limit, {
    keys: ({ promiseDue, id }) => [promiseDue?.toISOString() ?? null, id],
    item: (row) => row,
  });
  return { ...page, items: await toCards(database, page.items, { days }) };
}

/** Those with a promise and those without are read apart: either is a range of an index, however far down the list. */
async function readRows(
  { database, pool }: Pick<Parts, 'database' | 'pool'>,
  filter: Filter,
  { place, take }: { readonly place: Place; readonly take: number },
): Promise<CardRow[]> {
  const { conditions, read } = await wayTo({ database, pool }, filter);
  const isPastPromises = place?.[0] === null;
  const promised = isPastPromises ? [] : await read({ ...conditions, ...promisedAfter(place) }, take);
  const isPromised = filter.owed === true || filter.state === 'late' || filter.state === 'today';
  if (isPromised || promised.length === take) return promised;
  const rest = { ...conditions, ...unpromisedAfter(isPastPromises ? place : undefined) };
  return [...promised, ...(await read(rest, take - promised.length))];
}

type Way = {
  readonly conditions: Conditions;
  readonly read: (wanted: Conditions, take: number) => Promise<CardRow[]>;
};

/** Where somebody searches, the few who are found are looked up, and the many are met on the way down the list. */
async function wayTo({ database, pool }: Pick<Parts, 'database' | 'pool'>, filter: Filter): Promise<Way> {
  const conditions = conditionsOf(filter);
  if (!filter.search) return { conditions, read: (wanted, take) => readCardRows(pool, wanted, take) };
  const words = wordsOf(filter.search);
  if (words.length === 0) return { conditions, read: () => Promise.resolve([]) };
  const { ids, isCut } = await findHits(pool, filter.organisationId, words);
  if (isCut)
    return {
      conditions: { ...conditions, words: hasWords(words) },
      read: (wanted, take) => walkCardRows(pool, wanted, take),
    };
  if (ids.length === 0) return { conditions, read: () => Promise.resolve([]) };
  return {
    conditions: { ...conditions, hits: Prisma.sql`a."candidateId" = any(${ids}::uuid[])` },
    read: (wanted, take) => searchCardRows(database, wanted, take),
  };
}

function promisedAfter(place: Place): Conditions {
  if (!place) return { promised: Prisma.sql`a."promiseDue" is not null` };
  const [due, id] = place;
  return { after: Prisma.sql`(a."promiseDue", a."id") > (${due}::timestamptz, ${id}::uuid)` };
}

function unpromisedAfter(place: Place): Conditions {
  const unpromised = Prisma.sql`a."promiseDue" is null`;
  return place ? { unpromised, beyond: Prisma.sql`a."id" > ${place[1]}::uuid` } : { unpromised };
}

function conditionsOf({
  organisationId,
  jobId,
  versionId,
  stepId,
  stages,
  jobIds,
  met = [],
  ...filter
}: Filter): Conditions {
  return {
    of: Prisma.sql`a."organisationId" = ${organisationId}`,
    ...(jobId === undefined ? {} : { job: Prisma.sql`a."jobId" = ${jobId}::uuid` }),
    ...(versionId === undefined ? {} : { version: Prisma.sql`a."versionId" = ${versionId}::uuid` }),
    ...(stepId === undefined ? {} : { step: Prisma.sql`a."stepId" = ${stepId}` }),
    ...(stages === undefined ? {} : orMet('stages', standsIn(stages), met)),
    ...(jobIds === undefined ? {} : orMet('seen', Prisma.sql`a."jobId" = any(${jobIds}::uuid[])`, met)),
    ...(filter.notLeft ? { notLeft: Prisma.sql`(a."status" in ('new', 'active') or a."promiseDue" is not null)` } : {}),
    ...stateOf(filter),
    ...(filter.untoldBut === undefined ? {} : untoldOf(stepId, filter.state, filter.untoldBut)),
  };
}

function untoldOf(stepId: Filter['stepId'], state: Filter['state'], read: readonly string[]): Conditions {
  const or = (name: string, condition: Prisma.Sql): Conditions =>
    read.length === 0
      ? { [name]: condition }
      : { [`${name}OrRead`]: Prisma.sql`(${condition} or a."jobId" = any(${read}::uuid[]))` };
  return {
    ...(stepId === undefined ? {} : or('open', Prisma.sql`a."status" in ('new', 'active')`)),
    ...(state === 'waiting' ? or('nobody', Prisma.sql`false`) : {}),
  };
}

const orMet = (name: string, condition: Prisma.Sql, met: readonly string[]): Conditions =>
  met.length === 0
    ? { [name]: condition }
    : { [`${name}OrMet`]: Prisma.sql`(${condition} or a."id" = any(${met}::uuid[]))` };

const standsIn = (stages: readonly StageInJob[]) =>
  Prisma.sql`(a."jobId", a."versionId", a."stepId") in (select t."jobId", t."versionId", t."stepId"
    from jsonb_to_recordset(${JSON.stringify(stages)}::jsonb) as t("jobId" uuid, "versionId" uuid, "stepId" text))`;

function stateOf({ state, owed, zone }: Pick<Filter, 'state' | 'owed' | 'zone'>): Conditions {
  const now = new Date();
  return {
    ...(owed ? { owed: Prisma.sql`a."promiseDue" is not null and a."waitingDecisionId" is null` } : {}),
    ...(state === 'late' ? { late: Prisma.sql`a."promiseDue" < ${now}` } : {}),
    ...(state === 'today'
      ? { today: Prisma.sql`a."promiseDue" >= ${now} and a."promiseDue" < ${endOfToday(zone, now.getTime())}` }
      : {}),
    ...(state === 'waiting' ? { waiting: Prisma.sql`a."waitingDecisionId" is not null` } : {}),
    ...(state === 'paused' ? { paused: Prisma.sql`a."pausedUntil" is not null` } : {}),
  };
}
