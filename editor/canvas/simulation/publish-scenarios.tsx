import { useTranslation } from 'react-i18next';
import { useDefinition, useEditing } from '../editing.ts';
import type { Checks } from '../problems/check-store.ts';
import { ScenarioList } from './scenario-list.tsx';
import classes from './scenarios.module.css';
import './texts.ts';

/** The scenarios of what is about to be published, green or red. */
export function PublishScenarios({ checks }: { readonly checks: Checks }) {
  const { t } = useTranslation('simulation');
  const { language } = useEditing();
  const definition = useDefinition();
  if (!definition.scenarios?.length) return null;
  return (
    <section className={classes.publish} aria-label={t('publishTitle')}>
      <h3>{t('publishTitle')}</h3>
      <ScenarioList definition={definition} checks={checks} language={language} isBrief />
    </section>
  );
}
