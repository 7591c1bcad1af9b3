import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ApplicationProps } from './application-page.tsx';
import { Pause } from './pause.tsx';
import { Withdraw } from './withdraw.tsx';

export type ActsDialogProps = ApplicationProps & {
  /** Null is closed. */
  readonly opened: 'pause' | 'withdraw' | null;
  readonly onClose: () => void;
};

/** What is asked before a candidate is paused, or said to have withdrawn. */
export function ActsDialog({ opened, ...props }: ActsDialogProps) {
  const { t } = useTranslation('application');
  const { application, onClose } = props;
  return (
    <>
      <Modal opened={opened === 'pause'} onClose={onClose} title={t('pauseTitle', { name: application.name })}>
        {opened === 'pause' && <Pause {...props} />}
      </Modal>
      <Modal opened={opened === 'withdraw'} onClose={onClose} title={t('withdrawTitle', { name: application.name })}>
        {opened === 'withdraw' && <Withdraw applicationId={application.applicationId} onClose={onClose} />}
      </Modal>
    </>
  );
}
