import { randomUUID } from 'node:crypto';
import type { Language } from '../../process/definition/schema.ts';
import type { Database, Transaction } from '../parts.ts';

export type StaffMail = {
  readonly id?: string;
  readonly kind: 'notices' | 'invitation' | 'meeting' | 'reset' | 'account';
  readonly to: string;
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** A calendar file that goes with it. */
  readonly ics?: string;
  /** In whose built-in mailbox it lies where no provider is set up. */
  readonly organisationId: string;
  readonly userId?: string;
  /** After this nobody can use what it says. */
  readonly uselessAt?: Date;
};

/** Stores a mail that is to leave now, and answers its id. Whatever happens to this server it leaves once (`sendMail`, `sendDueMails`). */
export async function storeMail(database: Database | Transaction, mail: StaffMail, now = Date.now()): Promise<string> {
  const id = mail.id ?? randomUUID();
  const at = new Date(now);
  await database.staffMail.create({ data: { ...mail, id, createdAt: at, nextAttemptAt: at } });
  return id;
}
