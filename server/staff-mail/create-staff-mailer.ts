import { randomUUID } from 'node:crypto';
import type { EmailMessage, ProviderName } from '../../activities/providers/contract.ts';
import { createMailboxProvider } from '../../activities/providers/mailbox-provider.ts';
import type { Parts } from '../parts.ts';

export type StaffMail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** In whose built-in mailbox it lies where no provider is set up. */
  readonly organisationId: string;
};

export type MailOutcome = {
  readonly outcome: 'accepted' | 'refused' | 'unclear';
  readonly provider: ProviderName;
};

type Means = Pick<Parts, 'database' | 'providers'> & { readonly environment: { readonly publicUrl: string } };

/**
 * Sends mail to those who work here, through the provider that candidates' mail takes. It is no candidate's message: no run waits for it, nothing
 * is retried by itself, and whoever asked hears at once what became of it.
 */
export function createStaffMailer({
  database,
  providers,
  environment,
}: Means): (mail: StaffMail) => Promise<MailOutcome> {
  return async ({ organisationId, ...mail }) => {
    const carrier = providers.email[0];
    const isInside = carrier === undefined || carrier.name === 'mailbox';
    const provider = isInside ? createMailboxProvider(storeIn(database, organisationId)) : carrier;
    const from = `Besked <besked@${new URL(environment.publicUrl).hostname}>`;
    const { kind } = await provider.send({ channel: 'email', messageId: randomUUID(), from, ...mail });
    const outcome = kind === 'accepted' || kind === 'unclear' ? kind : 'refused';
    return { outcome, provider: provider.name };
  };
}

function storeIn({ mailboxItem }: Parts['database'], organisationId: string) {
  return async (message: Parameters<Parameters<typeof createMailboxProvider>[0]>[0], at: number): Promise<void> => {
    const { messageId: id, channel, to, text, subject, html } = message as EmailMessage;
    const acceptedAt = new Date(at);
    await mailboxItem.create({
      data: { id, organisationId, applicationId: null, channel, to, subject, text, html, staff: true, acceptedAt },
    });
  };
}
