import { Button } from '@mantine/core';
import { IconCheck, IconCloudOff, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useWhen } from '../page/when.tsx';
import type { DraftState, DraftStore } from './draft-store.ts';
import classes from './scorecard.module.css';

const icons = { saved: IconCheck, saving: IconRefresh, offline: IconCloudOff, failed: IconCloudOff } as const;

/** Whether what is written is safe, and where. */
export function SaveState({
  draft,
  store,
  zone,
}: {
  readonly draft: DraftState;
  readonly store: DraftStore;
  readonly zone: string;
}) {
  const { t } = useTranslation('scorecard');
  const write = useWhen(zone);
  const { saving, savedAt, waits } = draft;
  const Icon = icons[saving];
  if (saving === 'saved' && savedAt === null) return <p className={classes.saving} role="status" />;
  return (
    <div className={classes.saving} data-away={saving === 'offline' || saving === 'failed' || undefined}>
      <Icon size={16} aria-hidden />
      <span role="status">
        {waits ? t('whenOnline') : saving === 'saved' && savedAt ? t('savedWhen', { when: write(savedAt) }) : t(saving)}
      </span>
      {waits && (
        <Button size="compact-sm" variant="subtle" onClick={store.wait}>
          {t('notYet')}
        </Button>
      )}
    </div>
  );
}
