import { Prisma } from '../../../prisma/client.ts';

/** Applications `a` that owe an answer over days that change; a day more on each side, whatever zone they are in. */
export function openBetween(
  organisationId: string,
  { from, to }: { readonly from: string; readonly to: string },
): Prisma.Sql {
  return Prisma.sql`a."organisationId" = ${organisationId} and a."status" = 'active' and a."promiseDue" is not null
    and a."promiseDue" >= ${from}::date - interval '1 day' and a."promiseOpened" < ${to}::date + interval '2 days'`;
}
