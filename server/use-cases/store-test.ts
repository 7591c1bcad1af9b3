import type { OutgoingMessage } from '../../activities/providers/contract.ts';
import type { Caller } from '../http/caller.ts';
import type { Database } from '../parts.ts';

/** Keeps a test in the built-in mailbox, of no application; storing it again changes nothing. */
export function storeTest(
  database: Pick<Database, 'mailboxItem'>,
  { organisationId }: Caller,
): (message: OutgoingMessage, at: number) => Promise<void> {
  return async (message, at) => {
    const { messageId: id, channel, to, text } = message;
    const [subject, html] = message.channel === 'email' ? [message.subject, message.html] : [null, null];
    const acceptedAt = new Date(at);
    await database.mailboxItem.createMany({
      data: [{ id, organisationId, applicationId: null, channel, to, subject, text, html, acceptedAt }],
      skipDuplicates: true,
    });
  };
}
