import { randomInt } from 'node:crypto';
import { createAccount } from '../auth/create-account.ts';
import type { Role } from '../contract/route.ts';
import type { Caller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { Database } from '../parts.ts';
import { areSeveral } from '../people/are-several.ts';
import { recordAudit } from './record-audit.ts';

type Person = { readonly name: string; readonly email: string; readonly role: Role };

/**
 * A new member with a first password to hand over; it is shown once and kept only as a hash. Refuses an address that has an account, and
 * everybody where there are several organisations: whether an address has an account in another one is nobody's business here.
 */
export async function addPerson(
  database: Database,
  { organisationId, userId: by, language }: Pick<Caller, 'organisationId' | 'userId' | 'language'>,
  person: Person,
): Promise<Person & { userId: string; firstPassword: string }> {
  const email = person.email.toLowerCase();
  const firstPassword = createFirstPassword();
  const userId = await database.$transaction(async (transaction) => {
    if (await areSeveral(transaction)) throw new Refusal('inviteInstead');
    if (await transaction.user.findUnique({ where: { email } })) throw new Refusal('addressTaken');
    const id = await createAccount(transaction, {
      ...person,
      email,
      language,
      organisationId,
      password: firstPassword,
    });
    await recordAudit(transaction, {
      organisationId,
      by: { kind: 'person', id: by },
      action: 'addPerson',
      target: 'user',
      targetId: id,
      after: { role: person.role },
    });
    return id;
  });
  return { userId, name: person.name, email, role: person.role, firstPassword };
}

/** Four groups of four letters and digits that cannot be mistaken for each other: 78 bits. */
function createFirstPassword(): string {
  const signs = 'abcdefghjkmnpqrstuvwxyz23456789';
  const group = () => Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join('');
  return Array.from({ length: 4 }, group).join('-');
}
