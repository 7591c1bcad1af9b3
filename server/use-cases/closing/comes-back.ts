import { Prisma } from '../../../prisma/client.ts';

/** SQL: whether a correction that is stored, and that its run has not heard yet, takes the application `a` back into a stage. */
export const comesBack = Prisma.sql`exists (select 1 from "signal" s where s."applicationId" = a."id" and s."kind" = 'corrected'
  and s."payload"->'backTo' is not null and s."appliedAt" is null and s."refusedAt" is null)`;
