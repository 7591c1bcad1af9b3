import type { Transaction } from '../parts.ts';

type Person = {
  readonly firstName: string;
  readonly lastName: string;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
};

/**
 * The person in the organisation who has this address, else this number, and a name in common: two people may share an address, and must
 * not become one. Undefined for somebody new.
 */
export async function recogniseCandidate(
  transaction: Transaction,
  organisationId: string,
  { firstName, lastName, email, phone }: Person,
): Promise<{ id: string } | undefined> {
  const ways = [...(email ? [{ email }] : []), ...(phone ? [{ phone }] : [])];
  for (const way of ways) {
    const found = await transaction.candidate.findMany({
      where: { organisationId, erasedAt: null, ...way },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: 20,
    });
    const same = found.find((one) => isSame(one.firstName, firstName) || isSame(one.lastName, lastName));
    if (same) return same;
  }
  return undefined;
}

const isSame = (one: string, other: string) =>
  one.trim() !== '' && one.normalize('NFC').trim().toLowerCase() === other.normalize('NFC').trim().toLowerCase();
