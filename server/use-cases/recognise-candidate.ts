import type { Transaction } from '../parts.ts';

export type Person = {
  readonly firstName: string;
  readonly lastName: string;
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
};

export type Known = Person & { readonly id: string };

/**
 * The person in the organisation who has this address, else this number, and a name in common: two people may share an address, and must
 * not become one. Undefined for somebody new.
 */
export async function recogniseCandidate(
  transaction: Transaction,
  organisationId: string,
  person: Person,
): Promise<{ id: string } | undefined> {
  return recogniseAmong(await findNamesakes(transaction, organisationId, [person]), person);
}

/** Everybody in the organisation with one of these people's addresses or numbers, oldest first. */
export async function findNamesakes(
  transaction: Pick<Transaction, 'candidate'>,
  organisationId: string,
  people: readonly Person[],
): Promise<Known[]> {
  const of = (column: 'email' | 'phone') => people.flatMap((person) => (person[column] ? [person[column]] : []));
  const [emails, phones] = [of('email'), of('phone')];
  if (emails.length === 0 && phones.length === 0) return [];
  return transaction.candidate.findMany({
    where: { organisationId, erasedAt: null, OR: [{ email: { in: emails } }, { phone: { in: phones } }] },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, firstName: true, lastName: true, email: true, phone: true },
  });
}

/** The same, among people who were read already. */
export function recogniseAmong(
  known: readonly Known[],
  { firstName, lastName, email, phone }: Person,
): Known | undefined {
  const isNamed = (one: Known) => isSame(one.firstName, firstName) || isSame(one.lastName, lastName);
  const byEmail = email ? known.find((one) => one.email === email && isNamed(one)) : undefined;
  return byEmail ?? (phone ? known.find((one) => one.phone === phone && isNamed(one)) : undefined);
}

const isSame = (one: string, other: string) =>
  one.trim() !== '' && one.normalize('NFC').trim().toLowerCase() === other.normalize('NFC').trim().toLowerCase();
