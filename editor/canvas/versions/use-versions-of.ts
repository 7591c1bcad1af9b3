import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import { parseDefinition } from '../../../process/definition/parse-definition.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { keyOf } from '../../shell/api/use-route.ts';

type Version = { readonly id: string; readonly definition?: unknown };

export type Versions = {
  /** By id; undefined until all are there. One that cannot be read is left out. */
  readonly versions: ReadonlyMap<string, Definition> | undefined;
  /** Why one of them did not come. */
  readonly error: Error | null;
  /** Asks for those that did not come once more. */
  readonly again: () => void;
};

/** The drawings of several versions. */
export function useVersionsOf(ids: readonly string[]): Versions {
  return useQueries({
    queries: ids.map((versionId) => ({
      queryKey: keyOf(routes.getVersion, { params: { versionId } }),
      queryFn: (): Promise<Version> => call(routes.getVersion, { params: { versionId } }),
      staleTime: Number.POSITIVE_INFINITY,
    })),
    combine: readAll,
  });
}

/** The same function always, so that the answer is the same object as long as no version comes in. */
function readAll(answers: readonly UseQueryResult<Version>[]): Versions {
  const failed = answers.filter(({ data, error }) => data === undefined && error !== null);
  const again = () => void Promise.all(failed.map(({ refetch }) => refetch()));
  if (answers.some(({ data }) => data === undefined))
    return { versions: undefined, error: failed[0]?.error ?? null, again };
  const found = answers.flatMap(({ data }) => {
    const parsed = parseDefinition(data?.definition);
    return data && parsed.kind === 'ok' ? [[data.id, parsed.definition] as const] : [];
  });
  return { versions: new Map(found), error: null, again };
}
