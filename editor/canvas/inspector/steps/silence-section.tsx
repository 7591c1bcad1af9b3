import { useTranslation } from 'react-i18next';
import { silenceMeaning } from '../../../../process/meaning/silence-meaning.ts';
import { useDefinition, useEditing } from '../../editing.ts';
import { useCheckingOf } from '../../problems/checking.ts';
import '../../problems/texts.ts';
import { Section } from '../inputs/section.tsx';
import classes from '../inspector.module.css';

/** The longest silence that begins while somebody stands in the step; nothing where none does. */
export function SilenceSection({ stepId }: { readonly stepId: string }) {
  const { t } = useTranslation('problems');
  const { language } = useEditing();
  const { zone } = useDefinition().policy.calendar;
  const silence = useCheckingOf((checks) => checks.silence);
  const words = silence ? silenceMeaning(stepId, silence, zone) : null;
  if (!words) return null;
  return (
    <Section title={t('stage')}>
      <p className={classes.hint}>{words[language]}</p>
    </Section>
  );
}
