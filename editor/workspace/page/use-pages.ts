import { keepPreviousData, type QueryKey, useInfiniteQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { Route } from '../../../server/contract/route.ts';
import { type CallParts, call } from '../../shell/api/call.ts';
import { keyOf } from '../../shell/api/use-route.ts';
import { keptAbove } from './in-sight.ts';

type Page<Item> = { readonly items: readonly Item[]; readonly next: string | null };
type ListRoute = Route<z.ZodType, z.ZodType, z.ZodType, z.ZodType<Page<unknown>>>;
type ItemOf<R extends ListRoute> = z.output<R['answer']>['items'][number];
type PageParts<R extends ListRoute> = Omit<CallParts<R>, 'query'> & { readonly query?: Partial<z.input<R['query']>> };

export type Pages<Item> = {
  readonly items: readonly Item[];
  readonly error: Error | null;
  /** No page has come yet. */
  readonly isPending: boolean;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  /** Asks for the next page; nothing while it could not be had. */
  readonly loadMore: () => void;
  /** Why the next page could not be had, and a way to ask for it again. */
  readonly failedMore?: { readonly error: Error; readonly again: () => void } | undefined;
  readonly refetch: () => void;
  /** What is shown is what another query answered before. */
  readonly isOfBefore?: boolean;
};

/** A list route page by page: what has come so far in one list, and a way to the next page. What is shown stays until another query answers. */
export function usePages<R extends ListRoute>(
  route: R,
  parts: PageParts<R>,
  options: { readonly enabled?: boolean; readonly refetchInterval?: number; readonly retry?: boolean } = {},
): Pages<ItemOf<R>> & { readonly key: QueryKey; readonly first: z.output<R['answer']> | undefined } {
  const loose = parts as { params?: object; query?: object; body?: object };
  const key = [...keyOf(route, parts as never), ...(loose.body === undefined ? [] : [loose.body]), 'pages'];
  const query = useInfiniteQuery({
    queryKey: key,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) =>
      (keptAbove(key, pageParam) as Page<ItemOf<R>> | undefined) ??
      ((await call(route, {
        ...loose,
        query: { ...loose.query, ...(pageParam === undefined ? {} : { after: pageParam }) },
        signal,
      } as never)) as Page<ItemOf<R>>),
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
    ...options,
  });
  return {
    key,
    items: query.data?.pages.flatMap((page) => page.items) ?? [],
    /** What the first page said besides its items. */
    first: query.data?.pages[0] as z.output<R['answer']> | undefined,
    error: query.data ? null : query.error,
    isPending: query.isPending,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    loadMore: () => {
      if (query.hasNextPage && !query.isFetchingNextPage && !query.isFetchNextPageError) void query.fetchNextPage();
    },
    failedMore:
      query.isFetchNextPageError && query.error
        ? { error: query.error, again: () => void query.fetchNextPage() }
        : undefined,
    refetch: () => void query.refetch(),
    isOfBefore: query.isPlaceholderData,
  };
}
