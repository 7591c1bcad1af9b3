import { createHmac, timingSafeEqual } from 'node:crypto';

type Signing = { readonly publicUrl: string; readonly secret: string };

/** The address in an invitation's mail: whose it is and until when (epoch ms), signed. */
export function invitationLink(id: string, expiresAt: number, { publicUrl, secret }: Signing): string {
  const said = `${id}.${expiresAt.toString(36)}`;
  return `${publicUrl}/invitation/${said}.${signatureOf(said, secret)}`;
}

/** The invitation's id from a genuine link that has not run out; null for any other. Takes the same time for every wrong signature. */
export function readInvitationToken(token: string, secret: string, now: number): string | null {
  const [id = '', expires = '', signature = '', ...more] = token.split('.');
  const given = Buffer.from(signature);
  const wanted = Buffer.from(signatureOf(`${id}.${expires}`, secret));
  if (more.length > 0 || given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null;
  return Number.parseInt(expires, 36) > now ? id : null;
}

const signatureOf = (said: string, secret: string): string =>
  createHmac('sha256', secret).update(`invitation/${said}`).digest('base64url');
