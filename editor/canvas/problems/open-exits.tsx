import { Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { inLanguage } from '../../shell/language.ts';
import { useDefinition, useEditing } from '../editing.ts';
import { exitName } from '../steps/exit-name.ts';
import type { SilenceAnswer } from './check-answer.ts';
import classes from './problems.module.css';
import './texts.ts';

/** How many exits lead nowhere yet, each to be gone to; nothing where all are joined. */
export function OpenExits({ silence: { open } }: { readonly silence: SilenceAnswer }) {
  const { t } = useTranslation('problems');
  const { language, focusSteps } = useEditing();
  const { steps } = useDefinition();
  if (open.length === 0) return null;
  return (
    <>
      <Text size="sm">{t('open', { count: open.length })}</Text>
      <ul className={classes.stages} aria-label={t('openExits')}>
        {open.map(({ stepId, exitId }) => {
          const step = steps[stepId];
          if (!step) return null;
          const name = inLanguage(step.name, language) || stepId;
          return (
            <li key={`${stepId} ${exitId}`}>
              <UnstyledButton className={classes.storyLine} onClick={() => focusSteps([stepId])}>
                {t('openExit', { exit: exitName(step, exitId, language), step: name })}
              </UnstyledButton>
            </li>
          );
        })}
      </ul>
    </>
  );
}
