import { routes } from '../../../server/contract/routes.ts';
import { queryClient } from '../../shell/api/query-client.ts';
import { keyOf } from '../../shell/api/use-route.ts';

export const refreshSenders = (): void =>
  void queryClient.invalidateQueries({ queryKey: keyOf(routes.getSenders, {}) });
