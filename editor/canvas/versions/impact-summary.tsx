import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Definition, LocalText } from '../../../process/definition/schema.ts';
import { difference } from '../../../process/difference/difference.ts';
import { unitOf } from '../../../process/difference/unit-of.ts';
import type { Impact } from '../../../server/contract/moves.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import classes from './moving.module.css';
import './moving-texts.ts';

type Touched = {
  readonly key: string;
  readonly name: LocalText;
  readonly active: number;
  readonly how: 'gone' | 'changed';
};

/** What a drawing does to those who are on their way: who stands in a step that goes, and who in one that changes. */
export function ImpactSummary({
  impact,
  versions,
  target,
}: {
  readonly impact: Impact;
  readonly versions: ReadonlyMap<string, Definition>;
  readonly target: Definition;
}) {
  const { t } = useTranslation('moving');
  const language = useLanguage();
  const all = impact.steps.reduce((sum, { active }) => sum + active, 0);
  if (all === 0) return <Text c="dimmed">{t('nobody')}</Text>;
  const touched = touchedSteps(impact, versions, target);
  const same = all - touched.reduce((sum, { active }) => sum + active, 0);
  return (
    <ul className={classes.impact}>
      {touched.map(({ key, name, active, how }) => (
        <li key={key} data-how={how}>
          {t(how, { count: active, step: inLanguage(name, language) })}
        </li>
      ))}
      {same > 0 && <li>{t('same', { count: same })}</li>}
    </ul>
  );
}

/** Steps that are gone first, and among the others those with most people. */
function touchedSteps(impact: Impact, versions: ReadonlyMap<string, Definition>, target: Definition): Touched[] {
  const changed = new Map(
    [...versions].map(([id, definition]) => [
      id,
      new Set(difference(definition, target).flatMap(({ about, how }) => (how === 'moved' ? [] : [unitOf(about)]))),
    ]),
  );
  const touched = new Map<string, Touched>();
  for (const { versionId, stepId, kind, name, active } of impact.steps) {
    if (stepId === null) continue;
    const isGone = !Object.hasOwn(target.steps, stepId) || target.steps[stepId]?.kind !== kind;
    if (!isGone && !changed.get(versionId)?.has(`step/${stepId}`)) continue;
    const how = isGone ? 'gone' : 'changed';
    const key = `${how}/${stepId}`;
    touched.set(key, { key, name, how, active: active + (touched.get(key)?.active ?? 0) });
  }
  return [...touched.values()].sort(
    (one, other) => Number(one.how === 'changed') - Number(other.how === 'changed') || other.active - one.active,
  );
}
