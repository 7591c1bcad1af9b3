import { Refusal } from '../http/refusal.ts';
import type { Transaction } from '../parts.ts';

/** Refuses to take anybody into a job that is not open; from here on it does not begin to close before the transaction has ended. */
export async function refuseClosed(transaction: Transaction, jobId: string): Promise<void> {
  const [job] = await transaction.$queryRaw<{ status: string }[]>`
    select "status" from "job" where "id" = ${jobId}::uuid for share`;
  if (job?.status !== 'open') throw new Refusal('jobNotOpen');
}
