import { Button, Popover } from '@mantine/core';
import { IconAlertTriangleFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RehearsalView } from '../../../server/contract/rehearsals.ts';
import { useLanguage } from '../../shell/language.ts';
import classes from './rehearsal.module.css';

/** What was wrong with the draft when the rehearsal began; nothing where nothing was. */
export function RehearsalProblems({ problems }: Pick<RehearsalView, 'problems'>) {
  const { t } = useTranslation('rehearsal');
  const language = useLanguage();
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return null;
  return (
    <Popover width={380} position="bottom-end" withArrow shadow="md">
      <Popover.Target>
        <Button
          variant="subtle"
          color="red"
          size="compact-sm"
          leftSection={<IconAlertTriangleFilled size={16} aria-hidden="true" />}
        >
          {t('problemsShow')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <p className={classes.problemsLead}>{t('problems', { count: errors.length })}</p>
        <ul className={classes.problems}>
          {errors.map(({ code, path, message, hint }) => (
            <li key={`${code} ${path.join('.')}`}>
              {message[language]} <span>{hint[language]}</span>
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}
