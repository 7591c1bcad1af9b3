import { routes } from '../../server/contract/routes.ts';
import type { Me } from '../../server/contract/people.ts';
import { useRoute } from './api/use-route.ts';

/** Who is signed in. Only inside the layout, which has made sure that somebody is. */
export function useMe(): Me {
  const { data } = useRoute(routes.getMe, {});
  if (!data) throw new Error('useMe was used outside the signed-in layout');
  return data;
}
