import { useQuery } from '@tanstack/react-query';
import type { Mentionable } from '../../../server/contract/notes.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { everyPage } from '../../shell/api/every-page.ts';
import { keyOf } from '../../shell/api/use-route.ts';

/** Everybody who may read notes about the candidate, by name; undefined until all of them have come. */
export function useMentionable(applicationId: string): readonly Mentionable[] | undefined {
  return useQuery({
    queryKey: [...keyOf(routes.listMentionable, { params: { applicationId } }), 'all'],
    queryFn: ({ signal }): Promise<Mentionable[]> =>
      everyPage((query) => call(routes.listMentionable, { params: { applicationId }, query, signal })),
    staleTime: 60_000,
  }).data;
}
