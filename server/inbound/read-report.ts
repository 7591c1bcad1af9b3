import type { DeliveryReport } from './inbound-mail.ts';

const longest = 200_000;

/** What a delivery report (RFC 3464) says of a mail of ours; null where the mail is none. Delivered and relayed are no news. */
export function readReport(contentType: string | undefined, raw: string): DeliveryReport | null {
  if (!/multipart\/report/i.test(contentType ?? '') || !/delivery-status/i.test(contentType ?? '')) return null;
  // The report has a Message-ID of its own, in its head.
  const text = raw.slice(raw.search(/\r?\n\r?\n/)).slice(0, longest);
  const action = /^action:\s*(failed|delayed)\b/im.exec(text)?.[1]?.toLowerCase();
  if (action !== 'failed' && action !== 'delayed') return null;
  const named = /^message-id:\s*(<([0-9a-f]{8}-[0-9a-f-]{27})@[^>\s]*>)/im.exec(text);
  return {
    action,
    status: /^status:\s*([245]\.\d{1,3}\.\d{1,3})/im.exec(text)?.[1] ?? null,
    mailId: named?.[1] ?? null,
    messageId: named?.[2]?.toLowerCase() ?? null,
  };
}
