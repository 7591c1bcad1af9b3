import { useMemo } from 'react';
import { parseDefinition } from '../../../process/definition/parse-definition.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { useDefinition } from '../editing.ts';

/** `draft`, or the id of a version. */
export type DrawingRef = string;

export type Fetched =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly again: () => void }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'ready'; readonly definition: Definition };

/** The drawing that is meant; a version never changes, so it is asked for once. */
export function useDrawingOf(reference: DrawingRef | undefined): Fetched {
  const draft = useDefinition();
  const isVersion = reference !== undefined && reference !== 'draft';
  const version = useRoute(
    routes.getVersion,
    { params: { versionId: isVersion ? reference : '' } },
    { enabled: isVersion, staleTime: Number.POSITIVE_INFINITY },
  );
  const stored = version.data?.definition;
  const parsed = useMemo(() => (stored === undefined ? undefined : parseDefinition(stored)), [stored]);
  if (reference === 'draft') return { kind: 'ready', definition: draft };
  if (version.error) return { kind: 'failed', again: () => void version.refetch() };
  if (!parsed) return { kind: 'loading' };
  return parsed.kind === 'ok' ? { kind: 'ready', definition: parsed.definition } : { kind: 'unreadable' };
}
