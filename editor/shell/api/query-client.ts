import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error.ts';

/** One cache for all screens. What the server refused is not asked again; what did not arrive is, twice. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (failures, error) => {
        const status = error instanceof ApiError ? error.problem.status : 0;
        return (status === 0 || status >= 500) && failures < 2;
      },
    },
    mutations: { retry: false },
  },
});
