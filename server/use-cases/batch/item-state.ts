import { Prisma } from '../../../prisma/client.ts';

/** What has become of one person of a batch, in SQL, over `i` (the item), `d` (its decision) and `s` (the decision's signal). */
export const itemState = Prisma.sql`case
  when i."status" = 'waiting' then 'waiting'
  when i."status" = 'failed' then 'failed'
  when i."status" = 'leftOut' then 'leftOut'
  when d."id" is null or d."status" = 'refused' or s."refusedAt" is not null then 'failed'
  when d."status" = 'waiting' then 'inWindow'
  else d."status" end`;
