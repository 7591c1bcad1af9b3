import { isAmong, recruiters } from '../contract/route.ts';
import type { Caller } from '../http/caller.ts';

type Reader = Pick<Caller, 'role' | 'scopes'>;

/** What is done on a candidate's page counts as done by the candidate: the key to it is only for those who may act for candidates themselves. */
export function mayOpenPages(caller: Reader): boolean {
  return isAmong(recruiters, caller) && (caller.scopes === null || caller.scopes.includes('recruiting'));
}

const pageKey = /(\/c\/)[\w.-]{20,}/g;

/** A message as the caller may read it: without the keys of candidates' pages where these are not for them. */
export function hidePageLinks<Shown extends { readonly text: string | null; readonly html: string | null }>(
  caller: Reader,
  message: Shown,
): Shown {
  if (mayOpenPages(caller)) return message;
  const hidden = (text: string | null) => text?.replaceAll(pageKey, '$1…') ?? null;
  return { ...message, text: hidden(message.text), html: hidden(message.html) };
}
