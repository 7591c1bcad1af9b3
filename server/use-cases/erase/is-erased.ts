import type { Transaction } from '../../parts.ts';

/** Whether the application's person has been erased; read under the lock that erasing takes too: what is written in that moment does not outlive it. */
export async function isErased(transaction: Transaction, applicationId: string): Promise<boolean> {
  await transaction.$queryRaw`select 1 from "application" where "id" = ${applicationId}::uuid for no key update`;
  const kept = { id: applicationId, candidate: { erasedAt: null } };
  return (await transaction.application.count({ where: kept })) === 0;
}
