import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DecisionPreview } from '../../../server/contract/applications.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { titleOf } from '../../shell/toast.tsx';
import classes from './decide.module.css';
import './texts.ts';

type Props = {
  readonly missing: DecisionPreview['missing'];
  /** Why there is no letter. */
  readonly error: Error | null;
  readonly again: () => void;
};

/** Beside the button that sends: what has to be written first, or why the letter could not be made; nothing where nothing is in the way. */
export function InTheWay({ missing, error, again }: Props) {
  const { t } = useTranslation('decide');
  const language = useLanguage();
  if (error)
    return (
      <Group className={classes.way ?? ''} role="alert" gap="xs">
        <Text c="red">{titleOf(error)}</Text>
        <Button variant="default" size="compact-sm" onClick={again}>
          {t('error.again', { ns: 'shell' })}
        </Button>
      </Group>
    );
  if (missing.length === 0) return null;
  return (
    <Text className={classes.way ?? ''} role="status" size="sm">
      <strong>{t('missing')}:</strong> {missing.map(({ message }) => inLanguage(message, language)).join(' ')}
    </Text>
  );
}
