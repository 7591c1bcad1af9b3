import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Definition } from '../../../process/definition/schema.ts';
import type { Impact } from '../../../server/contract/moves.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import classes from './moving.module.css';
import { touchedSteps } from './touched-steps.ts';
import './moving-texts.ts';

/** What a drawing does to those who are on their way: who stands in a step that goes, who in one that changes, and what changes for all. */
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
  const { touched, everybody } = touchedSteps(impact, versions, target);
  const same = all - touched.reduce((sum, { active }) => sum + active, 0);
  return (
    <ul className={classes.impact}>
      {touched.map(({ key, name, active, how }) => (
        <li key={key} data-how={how}>
          {t(how, { count: active, step: inLanguage(name, language) })}
        </li>
      ))}
      {everybody.map((key) => (
        <li key={key} data-how="changed">
          {t(key)}
        </li>
      ))}
      {same > 0 && <li>{t('same', { count: same })}</li>}
    </ul>
  );
}
