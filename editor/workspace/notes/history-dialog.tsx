import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { NoteHistory } from './note-history.tsx';

export type HistoryDialogProps = {
  readonly noteId: string;
  readonly zone: string;
  readonly opened: boolean;
  readonly onClose: () => void;
};

/** What a note has said, over the page. */
export function HistoryDialog({ noteId, zone, opened, onClose }: HistoryDialogProps) {
  const { t } = useTranslation('notes');
  return (
    <Modal opened={opened} onClose={onClose} title={t('history')}>
      {opened && <NoteHistory noteId={noteId} zone={zone} />}
    </Modal>
  );
}
