import type { EmailMessage, Provider } from '../../activities/providers/contract.ts';
import { createMailboxProvider } from '../../activities/providers/mailbox-provider.ts';
import type { Database, Parts } from '../parts.ts';

/** What carries mail to those who work here: the provider of candidates' mail, else the built-in mailbox of the organisation. */
export function staffProvider(
  { database, providers }: Pick<Parts, 'database' | 'providers'>,
  organisationId: string,
): Provider {
  const carrier = providers.email[0];
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
