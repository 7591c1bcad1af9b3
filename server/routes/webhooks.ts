import type { Request } from 'express';
import type { Provider, ProviderName, Receipt } from '../../activities/providers/contract.ts';
import { routes } from '../contract/routes.ts';
import { Refusal } from '../http/refusal.ts';
import type { Serve } from '../http/serve.ts';
import { findUnstorable } from '../http/storable.ts';
import { fromResend } from '../inbound/from-resend.ts';
import { organisationsAt } from '../inbound/organisations-at.ts';
import { receiveMail } from '../inbound/receive-mail.ts';
import { isAwayNow, waitsForReport } from '../inbound/waits-for-report.ts';
import type { Pool } from '../../prisma/pool.ts';
import type { Parts } from '../parts.ts';
import { tellMute } from '../senders/tell-mute.ts';
import { noticeOf } from '../webhooks/notice-of.ts';

type Call = { readonly request: Request };

/** Receipts from providers: verified, stored once each, and applied by the relay in whatever order they came. */
export function serveWebhooks(serve: Serve, parts: Parts): void {
  const { providers, senders } = parts;
  const ofSender = async (id: string, kind: ProviderName) => {
    const found = await senders.find(id);
    if (!found) throw new Refusal('notFound');
    if (found.provider.name !== kind) throw new Refusal('forgedNotice');
    return { provider: found.provider, organisationId: found.organisationId, senderId: id };
  };
  serve(routes.resendWebhook, (call) => receive(parts, { provider: providers.find('resend') }, call));
  serve(routes.twilioStatusWebhook, (call) => receive(parts, { provider: providers.find('twilio') }, call));
  serve(routes.resendWebhookOfSender, async (call) =>
    receive(parts, await ofSender(call.params.senderId, 'resend'), call),
  );
  serve(routes.twilioStatusWebhookOfSender, async (call) =>
    receive(parts, await ofSender(call.params.senderId, 'twilio'), call),
  );
}

type From = {
  readonly provider: Provider | undefined;
  /** Whose own it is: it speaks of that organisation's messages alone. */
  readonly organisationId?: string;
  readonly senderId?: string;
};

/** Stores a genuine receipt; its provider's id tells a repetition. Refuses what its provider has not signed. */
async function receive(parts: Parts, from: From, { request }: Call): Promise<undefined> {
  const { provider, organisationId } = from;
  const { environment, nudgeRelay } = parts;
  const read = provider?.readReceipt?.(noticeOf(request, environment));
  if (provider === undefined || read === undefined || read.kind === 'forged') throw new Refusal('forgedNotice');
  if (read.kind === 'malformed' || (read.kind === 'receipt' && findUnstorable(read.receipt, 'body') !== undefined))
    throw new Refusal('malformed');
  if (read.kind === 'mail') {
    const mail = await provider.fetchMail?.(read.mailId);
    if (mail && 'refused' in mail) await tellReaders(parts, from, { to: read.to, code: mail.refused });
    // Resend tells it again until it is taken.
    if (!mail || 'refused' in mail || waitsForReport(mail)) throw new Refusal('mailAway');
    const taken = await receiveMail(parts, await fromResend(mail, provider), organisationId);
    if (taken === 'filesAway' || (taken === 'taken' && isAwayNow(mail.report))) throw new Refusal('mailAway');
  }
  if (read.kind === 'receipt') {
    await keepReceipt(parts.pool, read.receipt, { ...from, provider });
    nudgeRelay('receipt');
  }
  return undefined;
}

/** Whose candidates write and are not read: the organisation whose own provider it is, or those whose candidates the addresses are about. */
async function tellReaders(
  parts: Parts,
  { organisationId, senderId, provider }: From,
  { to, code }: { readonly to: readonly string[]; readonly code: string },
): Promise<void> {
  const ids = organisationId === undefined ? await organisationsAt(parts, to) : [organisationId];
  const sender = senderId ?? provider?.name ?? '';
  for (const id of ids) await tellMute(parts.pool, { organisationId: id, sender, code });
}

/**
 * By a statement that is prepared once: a client's query is put together anew each time, which took a third of the processor's time in a burst,
 * of which providers want each to be answered at once.
 */
async function keepReceipt(
  pool: Pool,
  receipt: Receipt,
  { provider, organisationId, senderId }: From & { readonly provider: Provider },
): Promise<void> {
  const { messageId = null, providerId, event, code = null, failure = null, at } = receipt;
  // What one provider calls its notices says nothing of another's.
  const eventId = senderId === undefined ? receipt.eventId : `${senderId}/${receipt.eventId}`;
  const values = [
    provider.name,
    eventId,
    organisationId ?? null,
    messageId,
    providerId,
    event,
    code,
    failure,
    new Date(at),
  ];
  await pool.query({ name: 'keep-receipt', text: keepSql, values });
}

const keepSql = `
insert into "receipt" ("id", "provider", "eventId", "organisationId", "messageId", "providerId", "event", "code", "failure", "at")
values (gen_random_uuid(), $1, $2, $3, $4, $5, $6, $7, $8, $9)
on conflict ("provider", "eventId") do nothing`;
