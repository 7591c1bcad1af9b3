import type { EmailMessage, Provider } from '../../activities/providers/contract.ts';
import { createMailboxProvider } from '../../activities/providers/mailbox-provider.ts';
import type { By } from '../../activities/providers/same-sender.ts';
import type { StaffMail } from '../../prisma/client.ts';
import type { Database } from '../parts.ts';
import { nextCarrier } from './next-carrier.ts';
import { type Carrying, staffCarriers } from './staff-carriers.ts';

export const untried = { provider: null, senderId: null, code: null, triedBy: null };

type Tried = Pick<StaffMail, 'organisationId' | 'kind' | 'provider' | 'senderId' | 'code'> & {
  /** Who may have it already; null where nobody may. */
  readonly triedBy: By | null;
};

/** What carries mail to those who work here: who may have it already, else the next of those that carry it, else the built-in mailbox of the organisation. */
export async function staffProvider(means: Carrying, mail: Tried): Promise<Provider> {
  const { organisationId, triedBy } = mail;
  const mayHaveIt = triedBy === null ? undefined : await sentBy(means, organisationId, triedBy);
  const carrier = mayHaveIt ?? nextCarrier(await staffCarriers(means, mail), mail);
  if (carrier !== undefined && carrier.name !== 'mailbox') return carrier;
  return createMailboxProvider(storeIn(means.database, organisationId));
}

/** The very one that an attempt went by, also where it is switched off or removed since. */
async function sentBy({ providers, senders }: Carrying, organisationId: string, by: By): Promise<Provider | undefined> {
  return by.senderId === null ? providers.find(by.provider) : (await senders.of(organisationId)).sentBy?.(by);
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
