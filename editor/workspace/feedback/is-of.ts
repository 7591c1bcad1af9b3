import type { Source } from '../../../process/feedback/composed.ts';

type Shown = Source | { readonly kind: 'hand' };

/** Whether both rest on the same piece of evidence, or on the same competency's levels. */
export function isOf(one: Shown, other: Shown | null): boolean {
  if (one.kind === 'evidence' && other?.kind === 'evidence')
    return one.evidenceId === other.evidenceId && one.scorecardId === other.scorecardId;
  return one.kind === 'anchor' && other?.kind === 'anchor' && one.competencyId === other.competencyId;
}
