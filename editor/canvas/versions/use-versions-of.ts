import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import { parseDefinition } from '../../../process/definition/parse-definition.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { keyOf } from '../../shell/api/use-route.ts';

type Version = { readonly id: string; readonly definition?: unknown };

/** The drawings of several versions by id; undefined until all are there. One that cannot be read is left out. */
export function useVersionsOf(ids: readonly string[]): ReadonlyMap<string, Definition> | undefined {
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
function readAll(answers: readonly UseQueryResult<Version>[]): ReadonlyMap<string, Definition> | undefined {
  if (answers.some(({ data }) => data === undefined)) return undefined;
  const found = answers.flatMap(({ data }) => {
    const parsed = parseDefinition(data?.definition);
    return data && parsed.kind === 'ok' ? [[data.id, parsed.definition] as const] : [];
  });
  return new Map(found);
}
