import { readCandidateToken } from '../../activities/candidate-link.ts';
import { mayOpenPages } from '../use-cases/may-open-pages.ts';
import type { Caller } from './caller.ts';

const link = /(\/c\/)([\w-]+\.[\w-]{22})/g;

/**
 * An answer as its caller may read it: for a member who may not act for candidates without the keys of their pages, wherever in it they stand. Only what
 * opens a page with this secret is taken for one, so that an address that somebody wrote stays as it is.
 */
export function hidePageKeys(secret: string, caller: Caller | undefined, answer: unknown): unknown {
  if (!caller || answer === undefined || mayOpenPages(caller)) return answer;
  const text = JSON.stringify(answer);
  const hidden = text.replaceAll(link, (whole, path: string, token: string) =>
    readCandidateToken(token, secret) === null ? whole : `${path}…`,
  );
  return hidden === text ? answer : JSON.parse(hidden);
}
