import { isAmong, recruiters } from '../contract/route.ts';
import type { Caller } from '../http/caller.ts';

/** What is done on a candidate's page counts as done by the candidate: the key to it is only for those who may act for candidates themselves. */
export function mayOpenPages(caller: Pick<Caller, 'role' | 'scopes'>): boolean {
  return isAmong(recruiters, caller) && (caller.scopes === null || caller.scopes.includes('recruiting'));
}
