import { useQuery } from '@tanstack/react-query';
import type { Person } from '../../../server/contract/people.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { everyPage } from '../../shell/api/every-page.ts';
import { keyOf } from '../../shell/api/use-route.ts';

const most = 2_000;

/** Everybody in the organisation by name, for choosing among; the first 2,000. */
export function usePeople(): readonly Person[] {
  const { data } = useQuery({
    queryKey: [...keyOf(routes.listPeople), 'everybody'],
    staleTime: 60_000,
    queryFn: ({ signal }): Promise<Person[]> => everyPage((query) => call(routes.listPeople, { query, signal }), most),
  });
  return data ?? [];
}
