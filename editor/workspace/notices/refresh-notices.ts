import { routes } from '../../../server/contract/routes.ts';
import { queryClient } from '../../shell/api/query-client.ts';
import { keyOf } from '../../shell/api/use-route.ts';

/** Asks anew for what I was told and how much of it I have not read. */
export function refreshNotices(): void {
  for (const route of [routes.listNotices, routes.countNotices])
    void queryClient.invalidateQueries({ queryKey: keyOf(route) });
}

/** The same once I have been told of something, and for the stops: one is on a page that shows it as soon as its notice is. */
export function refreshTold(): void {
  refreshNotices();
  void queryClient.invalidateQueries({ queryKey: keyOf(routes.listStops) });
}
