import { Prisma, type PrismaClient } from '../../prisma/client.ts';
import type { Pool } from '../../prisma/pool.ts';
import { readPlanned } from './search/read-planned.ts';

/** The columns that a card needs; the run's state itself stays where it is. */
export type CardRow = {
  readonly id: string;
  readonly jobId: string;
  readonly candidateId: string;
  readonly versionId: string;
  readonly status: string;
  readonly outcome: string | null;
  readonly stepId: string | null;
  readonly visit: number | null;
  readonly enteredAt: Date | null;
  readonly promiseDue: Date | null;
  readonly promiseOpened: Date | null;
  readonly promiseRemind: Date | null;
  readonly promiseEscalate: Date | null;
  readonly pausedUntil: Date | null;
  readonly firstName: string;
  readonly lastName: string;
  readonly jobTitle: string;
  readonly zone: string;
  readonly decisionId: string | null;
  readonly exitId: string | null;
  readonly decidedAt: Date | null;
  readonly releaseAt: Date | null;
  readonly decidedBy: string | null;
  readonly decidedById: string | null;
  readonly openTasks: number;
};

const columns = Prisma.sql`select a."id", a."jobId", a."candidateId", a."versionId", a."status", a."outcome", a."stepId", a."visit", a."enteredAt",
    a."promiseDue", a."promiseOpened", a."promiseRemind", a."promiseEscalate", a."pausedUntil", c."firstName", c."lastName",
    j."title" as "jobTitle", j."zone", d."id" as "decisionId", d."exitId", d."decidedAt", d."releaseAt", u."name" as "decidedBy", d."decidedBy" as "decidedById",
    (select count(*)::int from "task" t where t."applicationId" = a."id" and t."doneAt" is null) as "openTasks"
  from "application" a`;
const others = Prisma.sql`join "job" j on j."id" = a."jobId"
  left join "decision" d on d."id" = a."waitingDecisionId" left join "user" u on u."id" = d."decidedBy"`;

const candidate = Prisma.sql`join "candidate" c on c."id" = a."candidateId"`;
/** The same, but never the other way round: from the application to whose it is. */
const itsCandidate = Prisma.sql`cross join lateral (select * from "candidate" o where o."id" = a."candidateId" offset 0) c`;

/** Conditions on an application `a` and its candidate `c`, by a name each: the same names stand for the same statement. */
export type Conditions = Readonly<Record<string, Prisma.Sql>>;

/** What cards show of the first applications, by promise and then by id, that meet all conditions; planned once per connection, as five tables take longer to plan than to read. */
export async function readCardRows(pool: Pool, conditions: Conditions, take: number): Promise<CardRow[]> {
  const { text, values } = statementOf(conditions, take);
  const name = `cards ${Object.keys(conditions).join(' ')} ${take}`;
  const { rows } = await pool.query<CardRow>({ name, text, values: [...values] });
  return rows;
}

/** The same for some who are known by id: planned for their very number. */
export function searchCardRows(database: PrismaClient, conditions: Conditions, take: number): Promise<CardRow[]> {
  return database.$queryRaw<CardRow[]>(statementOf(conditions, take));
}

/** The same where somebody searches for what many have: met one after the other down the list, until there are enough. */
export function walkCardRows(pool: Pool, conditions: Conditions, take: number): Promise<CardRow[]> {
  return readPlanned<CardRow>(pool, 'inOrder', statementOf(conditions, take, itsCandidate));
}

function statementOf(conditions: Conditions, take: number, join = candidate): Prisma.Sql {
  const where = Prisma.join(Object.values(conditions), ' and ');
  // As a number of the text: of a limit that it does not know PostgreSQL believes that it is a tenth of everything.
  return Prisma.sql`${columns} ${join} ${others} where ${where} order by a."promiseDue", a."id" limit ${Prisma.raw(String(take))}`;
}
