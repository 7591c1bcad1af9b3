import type { By } from '../../../activities/providers/same-sender.ts';
import type { Parts } from '../../parts.ts';

/** The account of an organisation's own that an attempt went by, as people know it apart; null for the installation's and for one that is gone. */
export type AccountOf = (attempt: By) => string | null;

/** Reads the accounts of an organisation, also those that are switched off or were removed lately. */
export async function findAccounts({ senders }: Pick<Parts, 'senders'>, organisationId: string): Promise<AccountOf> {
  const providers = await senders.of(organisationId);
  return (attempt) => (attempt.senderId === null ? null : (providers.sentBy?.(attempt)?.own?.label ?? null));
}
