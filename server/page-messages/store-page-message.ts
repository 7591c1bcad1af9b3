import { randomUUID } from 'node:crypto';
import type { Transaction } from '../parts.ts';
import type { PageMessageKind } from '../contract/page-message-kinds.ts';
import type { Addressee, PageWords } from './contract.ts';

type About = {
  readonly id?: string;
  readonly organisationId: string;
  readonly applicationId: string;
  readonly kind: PageMessageKind;
  /** After this nobody can use what it says. */
  readonly uselessAt?: Date;
  /** When it may leave; now unless said. */
  readonly leavesAt?: Date;
};

/** Stores a message that is to leave, in the transaction of what it tells, and answers its id. Whatever happens to this server it leaves once. */
export async function storePageMessage(
  transaction: Transaction,
  { channel, to, language }: Addressee,
  words: PageWords,
  { id = randomUUID(), leavesAt, ...about }: About,
): Promise<string> {
  const { subject, text, html, sms } = words;
  const shown = channel === 'email' ? { subject, text, html } : { text: sms };
  const createdAt = new Date();
  await transaction.pageMessage.create({
    data: { id, ...about, channel, to, language, ...shown, createdAt, nextAttemptAt: leavesAt ?? createdAt },
  });
  return id;
}
