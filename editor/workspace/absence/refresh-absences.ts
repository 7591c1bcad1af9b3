import { routes } from '../../../server/contract/routes.ts';
import { queryClient } from '../../shell/api/query-client.ts';
import { keyOf } from '../../shell/api/use-route.ts';

/** Asks anew for who is away, and what depends on it. */
export function refreshAbsences(): void {
  for (const route of [routes.listAbsences, routes.getMe, routes.listPeople])
    void queryClient.invalidateQueries({ queryKey: keyOf(route) });
}
