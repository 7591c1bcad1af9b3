import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { Facts } from '../../../process/checks/facts.ts';
import { peopleNamed } from '../../../process/definition/people-named.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { routes } from '../../../server/contract/routes.ts';
import type { DocumentStore } from '../../document/document-store.ts';
import { call } from '../../shell/api/call.ts';
import { keyOf } from '../../shell/api/use-route.ts';

/**
 * What the checks are told of the organisation, asked for anew whenever the drawing names others or one comes back to the page, since senders
 * and people are changed elsewhere. Undefined until it is known.
 */
export function useFacts(processId: string, store: DocumentStore<Definition>): Facts | undefined {
  const personIds = useSyncExternalStore(store.subscribe, () => namedIn(store.get().present));
  const parts = { params: { processId }, query: personIds === '' ? {} : { personIds } };
  const { data } = useQuery({
    queryKey: keyOf(routes.getFacts, parts),
    queryFn: ({ signal }) => call(routes.getFacts, { ...parts, signal }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  return data;
}

/** So many letters fit an address behind any proxy, many of which take 8 KB of it; of those who are cut off nothing is said before publishing. */
const most = 6_000;
const seen = new WeakMap<Definition['steps'], string>();

function namedIn({ steps }: Definition): string {
  const known = seen.get(steps);
  if (known !== undefined) return known;
  const ids = new Set(peopleNamed({ steps }).map(({ personId }) => personId));
  const named = [...ids].sort().join(',').slice(0, most);
  seen.set(steps, named);
  return named;
}
