import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Affected, DaysBody } from '../../../server/contract/calendar.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import type { Pages } from '../page/use-pages.ts';

type AffectedPages = Pages<Affected> & {
  readonly first: { readonly earlier: number; readonly later: number } | undefined;
};

/** Whose date would be another with these days, page by page; nothing is asked without days. */
export function useAffected(days: DaysBody | undefined): AffectedPages {
  const query = useInfiniteQuery({
    queryKey: [routes.previewCalendar.path, days ?? null],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      call(routes.previewCalendar, {
        query: pageParam === undefined ? {} : { after: pageParam },
        body: days as DaysBody,
        signal,
      }),
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
    enabled: days !== undefined,
    retry: false,
  });
  return {
    items: query.data?.pages.flatMap(({ items }) => items) ?? [],
    first: query.isPlaceholderData ? undefined : query.data?.pages[0],
    error: query.data ? null : query.error,
    isPending: query.isPending,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    failedMore:
      query.isFetchNextPageError && query.error
        ? { error: query.error, again: () => void query.fetchNextPage() }
        : undefined,
    loadMore: () => {
      if (!query.isFetchNextPageError) void query.fetchNextPage();
    },
    refetch: () => void query.refetch(),
  };
}
