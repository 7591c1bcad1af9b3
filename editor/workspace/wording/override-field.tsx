import { Alert, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { shortestOverride } from './shortest-override.ts';
import './texts.ts';

/** Why words that block are sent all the same. */
export function OverrideField({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { t } = useTranslation('wording');
  const isShort = value.trim() !== '' && value.trim().length < shortestOverride;
  return (
    <Alert variant="light" color="red" title={t('overrideTitle')}>
      <Textarea
        label={t('override')}
        description={t('overrideHint')}
        autosize
        minRows={1}
        maxLength={2000}
        value={value}
        error={isShort ? t('overrideShort') : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </Alert>
  );
}
