import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BulkActs } from './bulk-acts.ts';
import type { Held } from './own-keeper.ts';

/** Why it cannot be decided yet, and the ways out where something could not be kept. */
export function HeldBy({ held, acts: { about, keeper } }: { readonly held: Held; readonly acts: BulkActs }) {
  const { t } = useTranslation('bulk');
  return (
    <div role="status">
      <Text size="sm">{t(`held_${held}`)}</Text>
      {held === 'failed' && (
        <Group gap="xs">
          <Button variant="default" size="compact-sm" onClick={() => keeper.retry(about)}>
            {t('writeAgain')}
          </Button>
          <Button variant="subtle" size="compact-sm" onClick={() => void keeper.giveUpFailed(about)}>
            {t('giveUp')}
          </Button>
        </Group>
      )}
    </div>
  );
}
