import { generateId } from 'better-auth';
import { hashPassword } from 'better-auth/crypto';
import type { Language } from '../../process/definition/schema.ts';
import type { Role } from '../contract/route.ts';
import type { Transaction } from '../parts.ts';

type Account = {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly language: Language;
  readonly organisationId: string;
  readonly role: Role;
};

/** A user who signs in by address and password, and their membership; answers the user's id. Refuses nothing: look for the address first. */
export async function createAccount(transaction: Transaction, account: Account): Promise<string> {
  const { name, password, language, organisationId, role } = account;
  const email = account.email.toLowerCase();
  const userId = generateId();
  await transaction.user.create({ data: { id: userId, name, email, language, emailVerified: false } });
  await transaction.account.create({
    data: {
      id: generateId(),
      accountId: userId,
      providerId: 'credential',
      userId,
      password: await hashPassword(password),
    },
  });
  await transaction.member.create({
    data: { id: generateId(), organizationId: organisationId, userId, role, createdAt: new Date() },
  });
  return userId;
}
