import { hashKey, type InfiniteData, type QueryKey } from '@tanstack/react-query';
import { queryClient } from '../../shell/api/query-client.ts';

type Page = { readonly items: readonly unknown[]; readonly next: string | null };
type Cursor = string | undefined;
type Seen = { first: number; last: number; readonly stale: Set<Cursor> };

const seenOf = new Map<string, Seen>();
const pagesOf = (key: QueryKey) => queryClient.getQueryData<InfiniteData<Page, Cursor>>(key);

/** Says which items of a long list are in sight; asks anew for those that have come into it and were left as they were. Answers how to stop. */
export function lookAtItems(key: QueryKey, { first, last }: { readonly first: number; readonly last: number }): void {
  const seen = seenOf.get(hashKey(key)) ?? { first, last, stale: new Set<Cursor>() };
  Object.assign(seen, { first, last });
  seenOf.set(hashKey(key), seen);
  const data = pagesOf(key);
  if (!data || seen.stale.size === 0) return;
  const [from, to] = pagesInSight(data.pages, seen);
  if (data.pageParams.slice(from, to + 1).some((cursor) => seen.stale.has(cursor))) refreshInSight(key);
}

/** The list is not on screen any more. */
export function lookAway(key: QueryKey): void {
  seenOf.delete(hashKey(key));
}

/**
 * Asks anew for what is in sight of a list and for the page after it: pages further down are let go, and come again as one scrolls; those further up stay as
 * they are until they come into sight. Of a list whose items in sight are not known all is asked for.
 */
export function refreshInSight(key: QueryKey): void {
  const data = pagesOf(key);
  const seen = seenOf.get(hashKey(key));
  if (seen && data?.pages) {
    const most = pagesInSight(data.pages, seen)[1] + 2;
    if (data.pages.length > most)
      queryClient.setQueryData(key, { pages: data.pages.slice(0, most), pageParams: data.pageParams.slice(0, most) });
  }
  void queryClient.invalidateQueries({ queryKey: key, exact: true });
}

/** The page as it is, where it lies above what is in sight; undefined where it is to be asked for. */
export function keptAbove(key: QueryKey, cursor: Cursor): Page | undefined {
  const seen = seenOf.get(hashKey(key));
  const data = pagesOf(key);
  const place = data?.pageParams.indexOf(cursor) ?? -1;
  if (!seen || !data || place < 0) return undefined;
  if (place >= pagesInSight(data.pages, seen)[0]) {
    seen.stale.delete(cursor);
    return undefined;
  }
  seen.stale.add(cursor);
  return data.pages[place];
}

function pagesInSight(pages: readonly Page[], { first, last }: Seen): readonly [number, number] {
  const ends: number[] = [];
  for (const { items } of pages) ends.push((ends.at(-1) ?? 0) + items.length);
  const holding = (item: number) => ends.findIndex((end) => item < end);
  const to = holding(last);
  return [Math.max(0, holding(first)), to < 0 ? pages.length - 1 : to];
}
