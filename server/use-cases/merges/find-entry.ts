import type { Candidate } from '../../../prisma/client.ts';
import { orNotFound } from '../../http/refusal.ts';
import type { Database, Transaction } from '../../parts.ts';

/** A person's entry in the organisation; refuses where there is none, or where it was erased. */
export async function findEntry(
  { candidate }: Pick<Database | Transaction, 'candidate'>,
  organisationId: string,
  id: string,
): Promise<Candidate> {
  return orNotFound(await candidate.findFirst({ where: { id, organisationId, erasedAt: null } }));
}
