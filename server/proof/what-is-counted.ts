import { Prisma } from '../../prisma/client.ts';

/** Of which organisation, of which of its jobs (undefined: all), and since when. */
export type Asked = {
  readonly organisationId: string;
  readonly jobId?: string | undefined;
  /** Zone of the organisation, in which days and weeks begin. */
  readonly zone: string;
  /** The Monday with which it begins, an ISO date. */
  readonly since: string;
};

const kept = Prisma.sql`(count(*) filter (where o."endedAt" <= o."due"))::int`;
const keptAsFirstTold = Prisma.sql`(count(*) filter (where o."endedAt" <= o."originalDue"))::int`;

/** The three counts of promises, over `countedRows`. */
export const counts = Prisma.sql`count(*)::int as "due", ${kept} as "kept", ${keptAsFirstTold} as "keptAsFirstTold"`;

/** Answers that were given since then, or were due since then and have not been given: `o`, with `a` its application. What was waived is left out. */
export function countedRows({ organisationId, jobId, zone, since }: Asked): Prisma.Sql {
  const from = Prisma.sql`(${since}::date::timestamp at time zone ${zone})`;
  const ofJob = jobId === undefined ? Prisma.empty : Prisma.sql`and a."jobId" = ${jobId}::uuid`;
  return Prisma.sql`from "obligation" o join "application" a on a."id" = o."applicationId"
    where o."organisationId" = ${organisationId} ${ofJob}
      and (o."endedAt" >= ${from} and o."status" <> 'waived' or o."status" = 'open' and o."due" >= ${from} and o."due" < now())`;
}
