import { createHmac, timingSafeEqual } from 'node:crypto';

const signatureBytes = 16;

/** The token of a candidate's page: its random key and a signature over it, safe in an address. A new key revokes the old link. */
export function candidateToken(pageKey: string, secret: string): string {
  return `${pageKey}.${signatureOf(pageKey, secret).toString('base64url')}`;
}

/** The page key of a genuine token; null for one that was not signed with this secret. Takes the same time for every wrong signature. */
export function readCandidateToken(token: string, secret: string): string | null {
  const dot = token.lastIndexOf('.');
  if (dot < 1) return null;
  const pageKey = token.slice(0, dot);
  const given = Buffer.from(token.slice(dot + 1), 'base64url');
  const wanted = signatureOf(pageKey, secret);
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? pageKey : null;
}

/** The address of a candidate's page under the installation's public address. */
export function candidateLink(pageKey: string, { publicUrl, secret }: { publicUrl: string; secret: string }): string {
  return `${publicUrl.replace(/\/+$/, '')}/c/${candidateToken(pageKey, secret)}`;
}

function signatureOf(pageKey: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(`candidate-page/${pageKey}`).digest().subarray(0, signatureBytes);
}
