import { Prisma } from '../../../prisma/client.ts';

/** What, besides the same name, speaks for an entry `f` being the same person as the entry with an id. */
export const alikeBy = {
  job: (id: string) => Prisma.sql`exists (select 1 from "application" x join "application" y on y."jobId" = x."jobId"
  where x."candidateId" = ${id}::uuid and y."candidateId" = f."id")`,

  /** A short answer, a yes or a no, is what many people give. */
  field: (id: string) => Prisma.sql`exists (
  select 1 from "application" x cross join lateral jsonb_each_text(x."fields") p
  join "application" y on y."candidateId" = f."id" cross join lateral jsonb_each_text(y."fields") q
  where x."candidateId" = ${id}::uuid and p."key" = q."key" and p."value" = q."value" and length(p."value") > 5)`,
} as const;
