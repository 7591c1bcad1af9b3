import { Button, Group, Modal, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../shell/toast.tsx';
import { useWhen } from '../page/when.tsx';
import type { DraftState, DraftStore } from './draft-store.ts';

/** Two devices have written: which draft one goes on with. It cannot be put off, since each would write over the other; who sees then that it was the wrong one goes back. */
export function TwoDrafts({
  conflict,
  store,
  zone,
}: {
  readonly conflict: DraftState['conflict'];
  readonly store: DraftStore;
  readonly zone: string;
}) {
  const { t } = useTranslation('scorecard');
  const write = useWhen(zone);
  const savedAt = conflict?.theirs.draft?.savedAt ?? conflict?.theirs.handedIn?.at;
  const choose = (which: 'mine' | 'theirs') => {
    const other = store.choose(which);
    if (other) showToast(t(which === 'mine' ? 'goesOnMine' : 'goesOnTheirs'), () => store.putBack(other));
  };
  return (
    <Modal
      opened={conflict !== null}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      title={t('conflict')}
    >
      <Text mb="md">{t('conflictText')}</Text>
      <Group>
        <Button size="md" onClick={() => choose('mine')}>
          {t('keepMine')}
          {conflict && `, ${t('fromWhen', { when: write(conflict.mine.at) })}`}
        </Button>
        <Button size="md" variant="default" onClick={() => choose('theirs')}>
          {t('takeTheirs')}
          {savedAt && `, ${t('fromWhen', { when: write(savedAt) })}`}
        </Button>
      </Group>
    </Modal>
  );
}
