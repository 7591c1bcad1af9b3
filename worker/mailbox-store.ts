import type { OutgoingMessage } from '../activities/providers/contract.ts';
import type { Pool } from '../prisma/pool.ts';

/** Stores a message in the built-in mailbox as the candidate sees it; the same message again changes nothing. */
export function createMailboxStore(pool: Pool): (message: OutgoingMessage, at: number) => Promise<void> {
  return async (message, at) => {
    await pool.query({
      name: 'mailbox-store',
      text: `insert into "mailbox_item" ("id", "organisationId", "applicationId", "channel", "to", "subject", "text", "html", "acceptedAt")
        select "id", "organisationId", "applicationId", $2, $3, $4, $5, $6, $7 from "message" where "id" = $1 on conflict do nothing`,
      values: [
        message.messageId,
        message.channel,
        message.to,
        message.channel === 'email' ? message.subject : null,
        message.text,
        message.channel === 'email' ? message.html : null,
        new Date(at),
      ],
    });
  };
}
