import type { Database, Transaction } from '../parts.ts';

type Person = { readonly organisationId: string; readonly userId: string };

/** The person and everybody for whom they answer now: those whose deputy they are, and those whose deputies these are. */
export async function findStoodFor(
  database: Database | Transaction,
  { organisationId, userId }: Person,
): Promise<string[]> {
  const rows = await database.$queryRaw<{ id: string }[]>`
    with recursive "stood_for" ("id") as (
      select ${userId}
      union
      select a."userId" from "absence" a join "stood_for" s on a."deputyId" = s."id"
      where a."organisationId" = ${organisationId} and a."startsAt" <= now() and a."endsAt" > now()
    ) select "id" from "stood_for"`;
  return rows.map(({ id }) => id);
}
