import { useQuery } from '@tanstack/react-query';
import type { Mentionable } from '../../../server/contract/notes.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { keyOf } from '../../shell/api/use-route.ts';

/** Everybody who may read notes about the candidate, by name; undefined until all of them have come. */
export function useMentionable(applicationId: string): readonly Mentionable[] | undefined {
  return useQuery({
    queryKey: [...keyOf(routes.listMentionable, { params: { applicationId } }), 'all'],
    queryFn: ({ signal }) => readAll(applicationId, signal),
    staleTime: 60_000,
  }).data;
}

async function readAll(applicationId: string, signal: AbortSignal): Promise<Mentionable[]> {
  const people: Mentionable[] = [];
  for (let after: string | undefined; ; ) {
    const query = { limit: 200, ...(after === undefined ? {} : { after }) };
    const { items, next } = await call(routes.listMentionable, { params: { applicationId }, query, signal });
    people.push(...items);
    if (next === null) return people;
    after = next;
  }
}
