import { Prisma } from '../../../prisma/client.ts';

type Scope = { readonly organisationId: string; readonly jobId: string | null };

/** The messages that a stop of that scope keeps from leaving: due, and not handed over. For a query that calls them m, and their application a. */
export function stoppedMessages({ organisationId, jobId }: Scope): Prisma.Sql {
  const job = jobId === null ? Prisma.empty : Prisma.sql`and a."jobId" = ${jobId}::uuid`;
  return Prisma.sql`"message" m join "application" a on a."id" = m."applicationId"
    where m."organisationId" = ${organisationId} and m."status" in ('waiting', 'queued') and m."due" <= now() ${job}`;
}
