import { rowIdentity } from '../imports/row-identity.ts';
import type { Transaction } from '../parts.ts';

type Person = {
  readonly firstName: string;
  readonly lastName: string;
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
};

/** What a later list is recognised by; null where somebody else in the job, who shares the address or the name, has it already. */
export async function freeIdentity(transaction: Transaction, jobId: string, person: Person): Promise<string | null> {
  const { firstName, lastName, email, phone } = person;
  const identity = rowIdentity({ firstName, lastName, email: email ?? '', phone: phone ?? '' });
  const where = { jobId, rowIdentity: identity };
  return (await transaction.application.findFirst({ where, select: { id: true } })) ? null : identity;
}
