import { Tooltip } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './flow.module.css';
import './texts.ts';

/** Says over the drawing that it can be looked at but not changed, and who can change it. */
export function LookOnly() {
  const { t } = useTranslation('marks');
  return (
    <Tooltip label={t('lookOnlyHint')}>
      <div className={classes.lookOnly} tabIndex={0} role="note">
        <IconEye size={16} aria-hidden="true" />
        {t('lookOnly')}
        <span className="visually-hidden">. {t('lookOnlyHint')}</span>
      </div>
    </Tooltip>
  );
}
