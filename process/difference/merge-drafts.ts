import type { Definition } from '../definition/schema.ts';
import type { Change, Merge, MergedUnit, Side, Three, UnitKey } from './contract.ts';
import { difference } from './difference.ts';
import { isSame } from './is-same.ts';
import { keepWhatIsUsed, loosen } from './mend-merge.ts';
import { mergePlaces } from './merge-places.ts';
import { nameOfSubject } from './subject-name.ts';
import { renameTwins } from './rename-twins.ts';
import { fromUnits, toUnits } from './to-units.ts';
import { unitOf } from './unit-of.ts';

/**
 * Two drafts that were made from the same base, as one: what only one of them changed is taken from that one, and for what both changed
 * `choices` says whose is taken (mine where it says nothing). Places on the canvas are never in conflict. Nothing that is used is lost: a
 * text that the other one removed stays, and what both added under the same id stays twice.
 */
export function mergeDrafts(
  { base, mine: given, theirs }: Three,
  choices: Readonly<Record<UnitKey, Side>> = {},
): Merge {
  const { mine, renamed, renamedFields } = renameTwins({ base, mine: given, theirs });
  const [was, own, other] = [toUnits(base), toUnits(mine), toUnits(theirs)];
  const taken = new Map<UnitKey, unknown>();
  const units: MergedUnit[] = [];
  const changes = { mine: byUnit(difference(base, mine)), theirs: byUnit(difference(base, theirs)) };
  const keys = [...new Set([...other.keys(), ...own.keys(), ...was.keys()])];
  for (const key of keys) {
    const verdict = judge([was.get(key), own.get(key), other.get(key)], choices[key]);
    const value = verdict?.from === 'mine' ? own.get(key) : other.get(key);
    if (value !== undefined) taken.set(key, value);
    if (!verdict) continue;
    const [by, byOther] = [changes.mine.get(key) ?? [], changes.theirs.get(key) ?? []];
    const [chosen, left] = verdict.from === 'mine' ? [by, byOther] : [byOther, by];
    const name = chosen[0]?.name ?? left[0]?.name ?? nameOfKey(key, mine);
    units.push({ key, name, ...verdict, mine: by, theirs: byOther });
  }
  const rough = fromUnits(taken, mergePlaces({ base, mine, theirs }));
  const { merged, loosened } = loosen(keepWhatIsUsed(rough, [mine, theirs, base]));
  return { merged, units, renamed, renamedFields, loosened };
}

type Verdict = Pick<MergedUnit, 'from' | 'isConflict'>;

/** Whose of the three is taken; undefined where nobody changed anything. */
function judge(
  [was, mine, theirs]: readonly [unknown, unknown, unknown],
  choice: Side | undefined,
): Verdict | undefined {
  const [isMine, isTheirs] = [!isSame(was, mine), !isSame(was, theirs)];
  if (!isMine && !isTheirs) return undefined;
  if (isSame(mine, theirs)) return { from: 'both', isConflict: false };
  if (!isTheirs) return { from: 'mine', isConflict: false };
  if (!isMine) return { from: 'theirs', isConflict: false };
  return { from: choice ?? 'mine', isConflict: true };
}

function byUnit(changes: readonly Change[]): Map<UnitKey, Change[]> {
  const grouped = new Map<UnitKey, Change[]>();
  for (const change of changes) {
    const key = unitOf(change.about);
    grouped.set(key, [...(grouped.get(key) ?? []), change]);
  }
  return grouped;
}

/** The order of exits alone is a change too small to have a name of its own in every case. */
function nameOfKey(key: UnitKey, definition: Definition) {
  const [kind, id] = [key.slice(0, key.indexOf('/')), key.slice(key.indexOf('/') + 1)];
  if (kind === 'step') return nameOfSubject({ kind: 'step', stepId: id }, definition);
  if (kind === 'scenario') return nameOfSubject({ kind: 'scenario', scenarioId: id }, definition);
  if (kind === 'text') return nameOfSubject({ kind: 'text', textId: id }, definition);
  return nameOfSubject({ kind: 'process', key: id }, definition);
}

/** How many of the units were changed by both, and not alike. */
export function conflictsOf({ units }: Pick<Merge, 'units'>): readonly MergedUnit[] {
  return units.filter(({ isConflict }) => isConflict);
}
