import { createHmac, timingSafeEqual } from 'node:crypto';

const signatureBytes = 8;

/** What makes addresses for answers: an address that takes anything after a `+`, and the secret that signs what stands there. */
export type ReplySettings = { readonly address: string; readonly secret: string };

/**
 * The address that answers about one application go to: `local+<id and signature>@domain`. Nobody can make another one of it, and it says nothing
 * about anybody. In small letters and digits alone, since mail servers may change letters.
 */
export function replyAddress(applicationId: string, { address, secret }: ReplySettings): string {
  const at = address.lastIndexOf('@');
  const id = applicationId.replaceAll('-', '');
  return `${address.slice(0, at)}+${id}${signatureOf(applicationId, secret).toString('hex')}${address.slice(at)}`;
}

/** The application that a genuine address names; null for any other address. */
export function readReplyAddress(given: string, { address, secret }: ReplySettings): string | null {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  const found = /^([^@]+)\+([0-9a-f]{32})([0-9a-f]{16})@([^@]+)$/.exec(given.trim().toLowerCase());
  if (!found || found[1] !== local || found[4] !== domain) return null;
  const applicationId = (found[2] ?? '').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  const signature = Buffer.from(found[3] ?? '', 'hex');
  return timingSafeEqual(signature, signatureOf(applicationId, secret)) ? applicationId : null;
}

function signatureOf(applicationId: string, secret: string): Buffer {
  return createHmac('sha256', secret)
    .update(`reply/${applicationId.toLowerCase()}`)
    .digest()
    .subarray(0, signatureBytes);
}
