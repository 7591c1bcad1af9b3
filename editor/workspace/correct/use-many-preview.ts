import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { CorrectionBatchBody, CorrectionBatchPreview } from '../../../server/contract/corrections.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';

export type ManyBody = Omit<CorrectionBatchBody, 'override'>;

/** What a correction for many would say to each, page by page. */
export function useManyPreview(jobId: string, body: ManyBody) {
  const query = useInfiniteQuery({
    queryKey: [routes.previewCorrectionBatch.path, jobId, body],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      call(routes.previewCorrectionBatch, {
        params: { jobId },
        query: { limit: 5, ...(pageParam === undefined ? {} : { after: pageParam }) },
        body,
        signal,
      }),
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const items: CorrectionBatchPreview['items'] = query.data?.pages.flatMap((page) => page.items) ?? [];
  return { query, items, about: query.data?.pages[0] };
}
