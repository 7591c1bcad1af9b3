import { routes } from '../../../server/contract/routes.ts';
import { queryClient } from '../../shell/api/query-client.ts';
import { keyOf } from '../../shell/api/use-route.ts';

/** Asks anew for what I was told and how much of it I have not read. */
export function refreshNotices(): void {
  for (const route of [routes.listNotices, routes.countNotices])
    void queryClient.invalidateQueries({ queryKey: keyOf(route) });
}
