import type { Sender } from '../../prisma/client.ts';
import { orNotFound } from '../http/refusal.ts';
import type { Database, Transaction } from '../parts.ts';

/** A way out of the organisation that is not removed. */
export async function findSender(
  database: Database | Transaction,
  organisationId: string,
  id: string,
): Promise<Sender> {
  return orNotFound(await database.sender.findFirst({ where: { id, organisationId, removedAt: null } }));
}
