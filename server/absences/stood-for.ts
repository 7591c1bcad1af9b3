import type { Database, Transaction } from '../parts.ts';

type Person = { readonly organisationId: string; readonly userId: string };

/** The person and everybody for whom they answer now: those whose deputy they are, those from whom they took over, and those who are answered for by these. */
export async function findStoodFor(
  database: Database | Transaction,
  { organisationId, userId }: Person,
): Promise<string[]> {
  const rows = await database.$queryRaw<{ id: string }[]>`
    with recursive "answered" ("userId", "by") as (
      select a."userId", a."deputyId" from "absence" a
      where a."organisationId" = ${organisationId} and a."startsAt" <= now() and a."endsAt" > now()
      union all
      select s."userId", s."successorId" from "succession" s
      where s."organisationId" = ${organisationId}
        and not exists (select 1 from "member" m where m."organizationId" = s."organisationId" and m."userId" = s."userId")
    ), "stood_for" ("id") as (
      select ${userId}
      union
      select a."userId" from "answered" a join "stood_for" s on a."by" = s."id"
    ) select "id" from "stood_for"`;
  return rows.map(({ id }) => id);
}
