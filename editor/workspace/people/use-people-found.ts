import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Person } from '../../../server/contract/people.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { keyOf, useRoute } from '../../shell/api/use-route.ts';

/** As many as one looks through; more are found by typing. */
const most = 50;

type Found = {
  readonly found: readonly Person[];
  /** Those with these ids, whether they were found or not. */
  readonly named: readonly Person[];
  /** More fit the words than are found. */
  readonly hasMore: boolean;
};

/** The first of the organisation whose name or address the words are a part of. */
export function usePeopleFound(search: string, ids: readonly string[]): Found {
  const query = { limit: most, ...(search === '' ? {} : { search }) };
  const { data } = useQuery({
    queryKey: keyOf(routes.listPeople, { query }),
    queryFn: ({ signal }) => call(routes.listPeople, { query, signal }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const named = usePeopleNamed(ids);
  return { found: data?.items ?? [], named, hasMore: typeof data?.next === 'string' };
}

/** Those of the organisation with these ids; nobody until they are there. */
export function usePeopleNamed(ids: readonly string[]): readonly Person[] {
  const parts = { query: { limit: 200, ids: [...ids].sort().join(',') } };
  return useRoute(routes.listPeople, parts, { enabled: ids.length > 0, staleTime: 60_000 }).data?.items ?? [];
}
