import { createHash } from 'node:crypto';

/** Who a row is, stable over spelling: a hash of the email address, else the number, else the name. The same person hashes alike. */
export function rowIdentity(person: { email?: string; phone?: string; firstName: string; lastName: string }): string {
  const name = `${person.firstName} ${person.lastName}`.normalize('NFC').toLowerCase().trim();
  const identity = person.email
    ? `email:${person.email.toLowerCase()}`
    : person.phone
      ? `phone:${person.phone}`
      : `name:${name}`;
  return createHash('sha256').update(identity).digest('hex');
}
