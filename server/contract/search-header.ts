import type { Route } from './route.ts';

/** The words of a search stand in a header, percent-encoded as in an address: they are names, and addresses stand in logs and histories. */
export const searchHeader = 'besked-search';

/** Whether a route looks for words. */
export const takesSearch = ({ query }: Pick<Route, 'query'>): boolean =>
  'shape' in query && Object.hasOwn(query.shape as object, 'search');
