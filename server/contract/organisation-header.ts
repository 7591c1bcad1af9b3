import type { Route } from './route.ts';

/** Names the organisation that a page shows: what is changed from it is refused where its session works in another by now. */
export const organisationHeader = 'Besked-Organisation';

/** What everybody may do about themselves, also before they have the second step that is demanded. */
export const isOwnAccount = ({ path }: Pick<Route, 'path'>): boolean => /^\/api\/v1\/me(\/|$)/.test(path);

/** What a member changes, but for their own account, is changed in one organisation. */
export const takesOrganisation = (route: Pick<Route, 'access' | 'method' | 'path'>): boolean =>
  route.access.kind === 'member' && route.method !== 'get' && !isOwnAccount(route);
