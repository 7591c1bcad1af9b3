import { routes } from '../../../server/contract/routes.ts';
import { queryClient } from '../../shell/api/query-client.ts';
import { keyOf } from '../../shell/api/use-route.ts';

/** Asks anew for who one is and where one is signed in: better-auth changes the session with the second step and the password. */
export function refreshSessions(): void {
  for (const route of [routes.getMe, routes.listSessions])
    void queryClient.invalidateQueries({ queryKey: keyOf(route) });
}
