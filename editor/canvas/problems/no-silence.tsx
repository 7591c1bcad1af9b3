import { Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { inLanguage } from '../../shell/language.ts';
import { useDefinition, useEditing } from '../editing.ts';
import type { SilenceLack } from './check-answer.ts';
import classes from './problems.module.css';
import './texts.ts';

const reasons = {
  loop: 'whyLoop',
  noStart: 'whyNoStart',
  tooLarge: 'whyTooLarge',
  calendar: 'whyCalendar',
  failed: 'whyFailed',
} as const;

/** Why there is no longest silence, with the steps of the loop that has no end; that it is being looked for where it is not known yet. */
export function NoSilence({ lack }: { readonly lack: SilenceLack | undefined }) {
  const { t } = useTranslation('problems');
  const { language, focusSteps } = useEditing();
  const { steps } = useDefinition();
  if (!lack) return <Text className={classes.none}>{t('reckoning')}</Text>;
  const explored = lack.explored?.toLocaleString(language);
  return (
    <div className={classes.none}>
      <Text>{t(reasons[lack.why], { explored })}</Text>
      {lack.path.length > 0 && (
        <ol className={classes.story} aria-label={t('loopSteps')}>
          {lack.path
            .filter((stepId) => steps[stepId])
            .map((stepId) => (
              <li key={stepId} data-part="within">
                <UnstyledButton className={classes.storyLine} onClick={() => focusSteps([stepId])}>
                  {inLanguage(steps[stepId]?.name, language) || stepId}
                </UnstyledButton>
              </li>
            ))}
        </ol>
      )}
    </div>
  );
}
