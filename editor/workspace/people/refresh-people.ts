import { routes } from '../../../server/contract/routes.ts';
import { queryClient } from '../../shell/api/query-client.ts';
import { keyOf } from '../../shell/api/use-route.ts';

/** Asks anew for who works here and who is invited. */
export function refreshPeople(): void {
  for (const route of [routes.listPeople, routes.listInvitations, routes.listAudit])
    void queryClient.invalidateQueries({ queryKey: keyOf(route) });
}
