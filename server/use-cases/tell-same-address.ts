import type { Transaction } from '../parts.ts';

/**
 * Writes into the timelines of these new applications, and of every other in the same job whose person has the same address or number, that it is so and who the other is.
 * They stay apart: two people may share an address, and one may apply twice.
 */
export async function tellSameAddress(transaction: Transaction, applicationIds: readonly string[]): Promise<void> {
  await transaction.$executeRaw`
    with "own" as (
      select a."id", a."jobId", c."id" as "candidateId", c."organisationId", c."email", c."phone"
      from "application" a join "candidate" c on c."id" = a."candidateId" where a."id" = any(${[...applicationIds]}::uuid[])
    ), "alike" as (
      select o."id", o."jobId", o."candidateId", c."id" as "otherId" from "own" o
      join "candidate" c on c."organisationId" = o."organisationId" and c."email" = o."email"
      union
      select o."id", o."jobId", o."candidateId", c."id" from "own" o
      join "candidate" c on c."organisationId" = o."organisationId" and c."phone" = o."phone"
    ), "pair" as (
      select l."id" as "one", a."id" as "other" from "alike" l
      join "application" a on a."candidateId" = l."otherId" and a."jobId" = l."jobId" where l."otherId" <> l."candidateId"
    ), "line" as (select "one", "other" from "pair" union select "other", "one" from "pair")
    insert into "aside" ("applicationId", "seq", "kind", "at", "byKind", "data")
    select a."id", a."seq", 'sameAddress', now(), 'besked', jsonb_build_object('otherId', l."other")
    from "line" l join "application" a on a."id" = l."one"`;
}
