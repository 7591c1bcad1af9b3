import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './decide.module.css';
import './texts.ts';

/** That what stands in the sheet was written before, and the way to begin anew. */
export function KeptNotice({ startAnew }: { readonly startAnew: () => void }) {
  const { t } = useTranslation('decide');
  return (
    <div className={classes.kept} role="status">
      <Text c="dimmed">{t('kept')}</Text>
      <Button variant="subtle" size="compact-sm" onClick={startAnew}>
        {t('startAnew')}
      </Button>
    </div>
  );
}
