import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../../server/contract/jobs.ts';
import { useMe } from '../../shell/use-me.ts';
import { Book } from '../../workspace/application/book-meeting.tsx';

/** Books the meeting of somebody who stands in a step of the drawing. */
export function BookModal({ card, onClose }: { readonly card: Card | undefined; readonly onClose: () => void }) {
  const { t } = useTranslation('live');
  const me = useMe();
  return (
    <Modal opened={card !== undefined} onClose={onClose} title={card && t('bookTitle', { name: card.name })}>
      {card && (
        <Book applicationId={card.applicationId} jobId={card.jobId} zone={me.organisation.zone} onClose={onClose} />
      )}
    </Modal>
  );
}
