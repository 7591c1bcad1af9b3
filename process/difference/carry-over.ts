import type { Definition } from '../definition/schema.ts';
import type { Side } from './contract.ts';
import { conflictsOf, mergeDrafts } from './merge-drafts.ts';

/** A change that was made to one drawing, from what it was to what it became. */
export type Made = { readonly from: Definition; readonly to: Definition };

/** Another drawing with that change in it; where both changed the same thing, `winner` says whose stays: `theirs` is the change's. */
export function carryOver(drawing: Definition, { from, to }: Made, winner: Side): Definition {
  const three = { base: from, mine: drawing, theirs: to };
  const merge = mergeDrafts(three);
  const conflicts = conflictsOf(merge).map(({ key }) => [key, winner]);
  return conflicts.length === 0 || winner === 'mine'
    ? merge.merged
    : mergeDrafts(three, Object.fromEntries(conflicts)).merged;
}
