import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { Route } from '../../../server/contract/route.ts';
import { type CallParts, call } from './call.ts';

type AnyRoute = Route<z.ZodType, z.ZodType, z.ZodType, z.ZodType>;

/** The cache key of a route's answer; without parts it matches every answer of that route. */
export function keyOf<R extends AnyRoute>(route: R, parts?: Partial<CallParts<R>>): readonly unknown[] {
  const { params, query } = (parts ?? {}) as { params?: unknown; query?: unknown };
  return parts === undefined ? [route.path] : [route.path, params ?? null, query ?? null];
}

/** A GET route's answer as a query; `refetchInterval` in milliseconds, or what it is by the last answer. */
export function useRoute<R extends AnyRoute>(
  route: R,
  parts: CallParts<R>,
  options: {
    readonly enabled?: boolean;
    readonly refetchInterval?: number | ((query: { readonly state: { readonly data?: unknown } }) => number | false);
    readonly staleTime?: number;
    readonly gcTime?: number;
  } = {},
): UseQueryResult<z.output<R['answer']>, Error> {
  return useQuery({
    queryKey: keyOf(route, parts),
    queryFn: ({ signal }) => call(route, { ...parts, signal }),
    ...options,
  }) as UseQueryResult<z.output<R['answer']>, Error>;
}
