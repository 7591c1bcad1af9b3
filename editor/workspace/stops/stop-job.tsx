import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { StartStop } from './start-stop.tsx';
import './texts.ts';

type StopJobProps = { readonly jobId: string; readonly opened: boolean; readonly onClose: () => void };

/** Stops what leaves of a job, from its board. */
export function StopJob({ jobId, opened, onClose }: StopJobProps) {
  const { t } = useTranslation('stops');
  return (
    <Modal opened={opened} onClose={onClose} title={t('start')}>
      {opened && <StartStop jobId={jobId} onClose={onClose} />}
    </Modal>
  );
}
