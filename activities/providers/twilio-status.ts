import type { ReceiptEvent } from './contract.ts';

const STATUSES: Readonly<Record<string, ReceiptEvent>> = {
  sent: 'sent',
  delivered: 'delivered',
  read: 'delivered',
  undelivered: 'undelivered',
  failed: 'failed',
  canceled: 'failed',
};

/** What a status of Twilio's says of a message that we sent; undefined for what is only on its way (accepted, scheduled, queued, sending) or not ours (receiving, received). */
export function receiptEventOf(status: string): ReceiptEvent | undefined {
  return Object.hasOwn(STATUSES, status) ? STATUSES[status] : undefined;
}
