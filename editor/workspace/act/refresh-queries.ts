import type { Query } from '@tanstack/react-query';
import { queryClient } from '../../shell/api/query-client.ts';
import { refreshInSight } from '../page/in-sight.ts';

/** Asks anew for every answer on screen that is concerned, of long lists for what is in sight; what is not on screen is asked for when it next is. */
export function refreshQueries(isConcerned: (query: Query) => boolean): void {
  for (const query of queryClient.getQueryCache().findAll({ predicate: isConcerned })) refreshInSight(query.queryKey);
}
