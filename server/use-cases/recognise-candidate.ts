import type { Transaction } from '../parts.ts';
import { plainName } from './names-of.ts';

export type Person = {
  readonly firstName: string;
  readonly lastName: string;
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
};

export type Known = Person & { readonly id: string };
/** Somebody known, with all that is stored about them. */
export type Stored = Known & {
  readonly email: string | null;
  readonly phone: string | null;
  readonly phoneIsMobile: boolean;
  readonly language: string;
  readonly channel: string;
  readonly zone: string | null;
};

/**
 * The person in the organisation who has this address, else this number, and the same name: two people may share an address, and must not
 * become one. Undefined for somebody new, and for whom a person has to say whether they are the same.
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
): Promise<Stored[]> {
  const of = (column: 'email' | 'phone') => people.flatMap((person) => (person[column] ? [person[column]] : []));
  const [emails, phones] = [of('email'), of('phone')];
  if (emails.length === 0 && phones.length === 0) return [];
  return transaction.candidate.findMany({
    where: { organisationId, erasedAt: null, OR: [{ email: { in: emails } }, { phone: { in: phones } }] },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      ...{ id: true, firstName: true, lastName: true, email: true, phone: true, phoneIsMobile: true },
      ...{ language: true, channel: true, zone: true },
    },
  });
}

/** The same, among people who were read already. */
export function recogniseAmong<One extends Known>(known: readonly One[], person: Person): One | undefined {
  const named = known.filter((one) => isSame(one.firstName, person.firstName) && isSame(one.lastName, person.lastName));
  return sharing(named, person)[0];
}

/** Who has the address or number and one name of two in common: the same person with another name, or a daughter with her mother's mailbox. */
export function possiblyAmong(known: readonly Known[], person: Person): Known[] {
  const { firstName, lastName } = person;
  const alike = known.filter((one) => isSame(one.firstName, firstName) !== isSame(one.lastName, lastName));
  return sharing(alike, person).filter((one) => isGiven(one, person));
}

/** Those with the address first, then those with the number alone. */
function sharing<One extends Known>(known: readonly One[], { email, phone }: Person): One[] {
  const byEmail = known.filter((one) => email && one.email === email);
  return [...byEmail, ...known.filter((one) => phone && one.phone === phone && !byEmail.includes(one))];
}
const isSame = (one: string, other: string) => plainName(one) === plainName(other);
/** The name in common is one: two people without a last name have none in common by that. */
const isGiven = (one: Known, { firstName, lastName }: Person) =>
  isSame(one.firstName, firstName) || (plainName(lastName) !== '' && isSame(one.lastName, lastName));
