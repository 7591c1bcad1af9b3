import { createHmac, timingSafeEqual } from 'node:crypto';
import { isId } from '../http/is-id.ts';

type Settings = { readonly publicUrl: string; readonly secret: string };

/** Where surveys are declined. Its key opens nothing else: mail programs and their servers read it in a header, and press it by themselves. */
export function declineLink(surveyId: string, { publicUrl, secret }: Settings): string {
  return `${publicUrl.replace(/\/+$/, '')}/c/no-surveys/${declineToken(surveyId, secret)}`;
}

export function declineToken(surveyId: string, secret: string): string {
  return `${surveyId}.${signatureOf(surveyId, secret).toString('base64url')}`;
}

/** The survey of a genuine token; null for one that was not signed with this secret. */
export function readDeclineToken(token: string, secret: string): string | null {
  const [surveyId = '', signature = ''] = token.split('.');
  const [given, wanted] = [Buffer.from(signature, 'base64url'), signatureOf(surveyId, secret)];
  return isId(surveyId) && given.length === wanted.length && timingSafeEqual(given, wanted) ? surveyId : null;
}

const signatureOf = (surveyId: string, secret: string) =>
  createHmac('sha256', secret).update(`no-surveys/${surveyId}`).digest().subarray(0, 16);
