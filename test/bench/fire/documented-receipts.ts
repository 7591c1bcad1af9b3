import type { CodeAction, CodeTable } from '../../../activities/providers/code-table.ts';
import { RESEND_CODES } from '../../../activities/providers/resend-codes.ts';
import { TWILIO_CODES } from '../../../activities/providers/twilio-codes.ts';
import type { MailBy } from './faults.ts';

/**
 * One receipt that a provider documents, and what becomes of its message: it stands, comes again by the same channel since what kept it may pass, or
 * leaves by the other one. `warns`: it stands, and what is sent later leaves by the other one.
 */
export type DocumentedReceipt = {
  /** Of Resend an event without its `email.`, of Twilio a message status. */
  readonly event: string;
  readonly errorCode?: number;
  readonly bounce?: { readonly type: string; readonly subType: string };
  readonly becomes: 'stands' | 'comesAgain' | 'leaves' | 'warns';
};

export const delivered: DocumentedReceipt = { event: 'delivered', becomes: 'stands' };

const stands = (event: string): DocumentedReceipt => ({ event, becomes: 'stands' });
const passes: readonly CodeAction[] = ['retry', 'backOff', 'wait'];
const becomesOf = (action: CodeAction) => (passes.includes(action) ? 'comesAgain' : 'leaves');

/** Every bounce of Resend's, and every other event that tells what became of a mail. */
export const resendReceipts: readonly DocumentedReceipt[] = [
  ...entriesOf(RESEND_CODES, /^bounce\//).map(([code, action]): DocumentedReceipt => {
    const [, type = '', subType = ''] = code.split('/');
    return { event: 'bounced', bounce: { type, subType }, becomes: becomesOf(action) };
  }),
  ...(['suppressed', 'failed'] as const).map(
    (event): DocumentedReceipt => ({ event, becomes: becomesOf(RESEND_CODES[event]?.action ?? 'fixText') }),
  ),
  { event: 'complained', becomes: 'warns' },
  ...['sent', 'delivery_delayed', 'delivered'].map(stands),
];

/** Every code of Twilio's that comes with a receipt, as either of the two statuses that bring it, those without a code, and all that takes nothing back. */
export const twilioReceipts: readonly DocumentedReceipt[] = [
  ...entriesOf(TWILIO_CODES, /^[3-9]\d{4}$/).map(
    ([code, action], at): DocumentedReceipt => ({
      event: at % 2 === 0 ? 'undelivered' : 'failed',
      errorCode: Number(code),
      becomes: becomesOf(action),
    }),
  ),
  ...['undelivered', 'failed', 'canceled'].map((event): DocumentedReceipt => ({ event, becomes: 'leaves' })),
  ...['accepted', 'scheduled', 'queued', 'sending', 'sent', 'delivered', 'read'].map(stands),
];

/** What is told of the message of a case: each receipt in its turn. */
export function documentedReceipt(way: MailBy | 'twilio', number: number): DocumentedReceipt {
  const receipts = way === 'twilio' ? twilioReceipts : resendReceipts;
  return receipts[number % receipts.length] ?? delivered;
}

function entriesOf(table: CodeTable, wanted: RegExp): readonly (readonly [string, CodeAction])[] {
  return Object.entries(table)
    .filter(([code]) => wanted.test(code))
    .map(([code, { action }]) => [code, action] as const);
}
