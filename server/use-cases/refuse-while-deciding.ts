import { Refusal } from '../http/refusal.ts';
import type { Transaction } from '../parts.ts';
import { isDeciding } from './is-deciding.ts';

/** Refuses what the run would refuse while a decision about the candidate waits; from here on nobody decides before the transaction has ended. */
export async function refuseWhileDeciding(transaction: Transaction, applicationId: string): Promise<void> {
  await transaction.$queryRaw`select 1 from "application" where "id" = ${applicationId}::uuid for no key update`;
  if (await isDeciding(transaction, applicationId)) throw new Refusal('decisionWaits');
}
