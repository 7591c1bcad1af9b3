import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../../server/contract/jobs.ts';
import { Withdraw } from '../../workspace/application/withdraw.tsx';
import '../../workspace/application/texts.ts';

/** Records that somebody who stands in a step of the drawing has withdrawn. */
export function WithdrawModal({ card, onClose }: { readonly card: Card | undefined; readonly onClose: () => void }) {
  const { t } = useTranslation('application');
  return (
    <Modal opened={card !== undefined} onClose={onClose} title={card && t('withdrawTitle', { name: card.name })}>
      {card && <Withdraw applicationId={card.applicationId} onClose={onClose} />}
    </Modal>
  );
}
