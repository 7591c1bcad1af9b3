import type { EmailMessage, Provider } from '../../activities/providers/contract.ts';
import { createMailboxProvider } from '../../activities/providers/mailbox-provider.ts';
import type { StaffMail } from '../../prisma/client.ts';
import type { Database, Parts } from '../parts.ts';
import { nextCarrier } from './next-carrier.ts';

export const untried = { provider: null, code: null, triedBy: null };

type Tried = Pick<StaffMail, 'organisationId' | 'provider' | 'code'> & {
  /** Who may have it already; null where nobody may. */
  readonly triedBy: string | null;
};

/** What carries mail to those who work here: who may have it already, else the next of the installation's providers, else the built-in mailbox of the organisation. */
export function staffProvider({ database, providers }: Pick<Parts, 'database' | 'providers'>, mail: Tried): Provider {
  const { organisationId, triedBy } = mail;
  const mayHaveIt = triedBy === null ? undefined : providers.find(triedBy);
  const carrier = mayHaveIt ?? nextCarrier(providers.email, mail);
  if (carrier !== undefined && carrier.name !== 'mailbox') return carrier;
  return createMailboxProvider(storeIn(database, organisationId));
}

function storeIn({ mailboxItem }: Database, organisationId: string) {
  return async (message: Parameters<Parameters<typeof createMailboxProvider>[0]>[0], at: number): Promise<void> => {
    const { messageId: id, channel, to, text, subject, html } = message as EmailMessage;
    const acceptedAt = new Date(at);
    await mailboxItem.createMany({
      data: [{ id, organisationId, applicationId: null, channel, to, subject, text, html, staff: true, acceptedAt }],
      skipDuplicates: true,
    });
  };
}
