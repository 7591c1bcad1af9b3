import { routes } from '../../../server/contract/routes.ts';
import { queryClient } from '../../shell/api/query-client.ts';
import { keyOf } from '../../shell/api/use-route.ts';

export const refreshKeys = (): void => void queryClient.invalidateQueries({ queryKey: keyOf(routes.listKeys) });
