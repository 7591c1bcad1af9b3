import type { Me } from '../contract/people.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound } from '../http/refusal.ts';
import type { Parts } from '../parts.ts';

/** Who the caller is, their organisation, and where messages go by each channel. */
export async function getMe(
  { database, providers }: Pick<Parts, 'database' | 'providers'>,
  caller: Caller,
): Promise<Me> {
  const { id, name, zone } = orNotFound(
    await database.organization.findUnique({ where: { id: caller.organisationId } }),
  );
  return {
    userId: caller.userId,
    name: caller.name,
    email: caller.email,
    language: caller.language,
    organisation: { id, name, zone },
    role: caller.role,
    delivery: { email: providers.email[0]?.name ?? 'mailbox', sms: providers.sms[0]?.name ?? 'mailbox' },
  };
}
