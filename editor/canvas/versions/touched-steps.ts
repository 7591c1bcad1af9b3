import type { Definition, LocalText } from '../../../process/definition/schema.ts';
import { textUsesOf } from '../../../process/definition/text-uses-of.ts';
import type { Change } from '../../../process/difference/contract.ts';
import { difference } from '../../../process/difference/difference.ts';
import { unitOf } from '../../../process/difference/unit-of.ts';
import type { Impact } from '../../../server/contract/moves.ts';

type Touched = {
  readonly key: string;
  readonly name: LocalText;
  readonly active: number;
  readonly how: 'gone' | 'otherKind' | 'changed';
};

/** Rules that say when anybody is answered, in whatever step they stand. */
const rules = ['calendar', 'sendingWindow'] as const;

/**
 * Where somebody stands in a step that is gone or is another in `target`, by itself or by the words that it sends: those gone first, and among the
 * others those with most people. And which rules change for everybody who stands anywhere.
 */
export function touchedSteps(
  impact: Impact,
  versions: ReadonlyMap<string, Definition>,
  target: Definition,
): { readonly touched: readonly Touched[]; readonly everybody: readonly (typeof rules)[number][] } {
  const changed = new Map([...versions].map(([id, definition]) => [id, changedUnits(definition, target)]));
  const touched = new Map<string, Touched>();
  for (const { versionId, stepId, kind, name, active } of impact.steps) {
    if (stepId === null) continue;
    const next = Object.hasOwn(target.steps, stepId) ? target.steps[stepId] : undefined;
    const isGone = next?.kind !== kind;
    if (!isGone && !changed.get(versionId)?.has(`step/${stepId}`)) continue;
    const how = isGone ? (next ? 'otherKind' : 'gone') : 'changed';
    const key = `${how}/${stepId}`;
    touched.set(key, { key, name, how, active: active + (touched.get(key)?.active ?? 0) });
  }
  const standing = new Set(impact.steps.map(({ versionId }) => versionId));
  return {
    touched: [...touched.values()].sort(
      (one, other) => Number(one.how === 'changed') - Number(other.how === 'changed') || other.active - one.active,
    ),
    everybody: rules.filter((rule) => [...standing].some((id) => changed.get(id)?.has(`policy/${rule}`))),
  };
}

/** What has another meaning; a step also where it sends other words. */
function changedUnits(before: Definition, target: Definition): ReadonlySet<string> {
  const changed = new Set(difference(before, target).flatMap((one) => (isMeant(one) ? [unitOf(one.about)] : [])));
  const senders = textUsesOf(target).flatMap(({ stepId, textId }) =>
    stepId !== undefined && changed.has(`text/${textId}`) ? [`step/${stepId}`] : [],
  );
  return new Set<string>([...changed, ...senders]);
}

/** What a text is called here no candidate reads. */
function isMeant({ about, how, settings }: Change): boolean {
  if (how === 'moved') return false;
  return about.kind !== 'text' || how !== 'changed' || settings.some(({ path }) => path[0] !== 'name');
}
