import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './decide.module.css';
import './texts.ts';

type Props = {
  /** Where it comes from, where that is not what was written here last. */
  readonly words?: string;
  readonly startAnew: () => void;
};

/** That what stands in the sheet was written before, and the way to begin anew. */
export function KeptNotice({ words, startAnew }: Props) {
  const { t } = useTranslation('decide');
  return (
    <div className={classes.kept} role="status">
      <Text c="dimmed">{words ?? t('kept')}</Text>
      <Button variant="subtle" size="compact-sm" onClick={startAnew}>
        {t('startAnew')}
      </Button>
    </div>
  );
}
