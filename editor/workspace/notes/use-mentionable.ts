import type { Mentionable } from '../../../server/contract/notes.ts';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';

/** Who may read notes about the candidate, by name; undefined until they have come. */
export function useMentionable(applicationId: string): readonly Mentionable[] | undefined {
  const parts = { params: { applicationId }, query: { limit: 200 } };
  return useRoute(routes.listMentionable, parts, { staleTime: 60_000 }).data?.items;
}
