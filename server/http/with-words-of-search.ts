import type { Request } from 'express';
import type { Route } from '../contract/route.ts';
import { searchHeader, takesSearch } from '../contract/search-header.ts';
import { Refusal } from './refusal.ts';

/** The query of a request with the words of its search, which stand in a header. Refuses those in the address, and what is not percent-encoded UTF-8. */
export function withWordsOfSearch(route: Route, request: Request): Record<string, unknown> {
  const { query } = request;
  if (!takesSearch(route)) return query;
  if (query['search'] !== undefined) throw new Refusal('searchInAddress');
  const words = request.get(searchHeader);
  return words === undefined ? query : { ...query, search: decoded(words) };
}

function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    throw new Refusal('malformed', { errors: [{ path: 'header.Besked-Search', code: 'percent-encoding' }] });
  }
}
