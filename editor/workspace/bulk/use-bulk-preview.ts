import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type {
  BatchBody,
  BatchPreview,
  BatchPreviewItem,
  BatchShow,
} from '../../../server/contract/decision-batches.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { queryClient } from '../../shell/api/query-client.ts';

export type BulkPreview = {
  /** Who it is about and who is blocked, as of the first page; undefined until it has come. */
  readonly about: BatchPreview | undefined;
  readonly items: readonly BatchPreviewItem[];
  readonly error: Error | null;
  readonly isStale: boolean;
  readonly loadMore: () => void;
};

/** Asks again what a choice would say: words that are kept on the server have changed. */
export const askAgain = (): Promise<void> =>
  queryClient.invalidateQueries({ queryKey: [routes.previewDecisionBatch.path] });

/** What a choice would say to each, page by page; what is shown stays until another text has its answer. */
export function useBulkPreview(jobId: string, body: BatchBody | undefined, show?: BatchShow): BulkPreview {
  const query = useInfiniteQuery({
    queryKey: [routes.previewDecisionBatch.path, jobId, body ?? null, show ?? null],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      call(routes.previewDecisionBatch, {
        params: { jobId },
        query: { ...(pageParam === undefined ? {} : { after: pageParam }), ...(show === undefined ? {} : { show }) },
        body: body as BatchBody,
        signal,
      }),
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
    enabled: body !== undefined,
    retry: false,
    // All of them would be judged anew each time that one comes back to the window; what is decided is compared with what was seen.
    refetchOnWindowFocus: false,
  });
  return {
    about: body === undefined ? undefined : query.data?.pages[0],
    items: body === undefined ? [] : (query.data?.pages.flatMap(({ items }) => items) ?? []),
    error: query.error,
    isStale: query.isPlaceholderData,
    loadMore: () => {
      // Another page would end what asks again.
      if (query.hasNextPage && !query.isFetching) void query.fetchNextPage();
    },
  };
}
