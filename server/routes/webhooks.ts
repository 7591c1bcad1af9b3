import type { Request } from 'express';
import { routes } from '../contract/routes.ts';
import { Refusal } from '../http/refusal.ts';
import type { Serve } from '../http/serve.ts';
import { findUnstorable } from '../http/storable.ts';
import { fromResend } from '../inbound/from-resend.ts';
import { receiveMail } from '../inbound/receive-mail.ts';
import type { Parts } from '../parts.ts';
import { noticeOf } from '../webhooks/notice-of.ts';

type Call = { readonly request: Request };

/** Receipts from providers: verified, stored once each, and applied by the relay in whatever order they came. */
export function serveWebhooks(serve: Serve, parts: Parts): void {
  serve(routes.resendWebhook, (call) => receive(parts, 'resend', call));
  serve(routes.twilioStatusWebhook, (call) => receive(parts, 'twilio', call));
}

/** Stores a genuine receipt; its provider's id tells a repetition. Refuses what its provider has not signed. */
async function receive(parts: Parts, provider: 'resend' | 'twilio', { request }: Call): Promise<undefined> {
  const { database, providers, environment, nudgeRelay } = parts;
  const read = providers.find(provider)?.readReceipt?.(noticeOf(request, environment));
  if (read === undefined || read.kind === 'forged') throw new Refusal('forgedNotice');
  if (read.kind === 'malformed' || (read.kind === 'receipt' && findUnstorable(read.receipt, 'body') !== undefined))
    throw new Refusal('malformed');
  if (read.kind === 'mail') {
    const mail = await providers.find(provider)?.fetchMail?.(read.mailId);
    // Resend tells it again until it is taken.
    if (!mail) throw new Refusal('mailAway');
    await receiveMail(parts, await fromResend(mail));
  }
  if (read.kind === 'receipt') {
    const { at, ...receipt } = read.receipt;
    await database.receipt.createMany({ data: [{ provider, ...receipt, at: new Date(at) }], skipDuplicates: true });
    nudgeRelay();
  }
  return undefined;
}
