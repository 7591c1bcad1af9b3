import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import { loadLater } from '../../shell/load-later.tsx';
import type { ApplicationProps } from './application-page.tsx';
import { Book } from './book-meeting.tsx';
import { MoveMeeting } from './move-meeting.tsx';

/** Seldom needed, and with much in it. */
const OfferForm = loadLater(async () => (await import('../slots/offer-form.tsx')).OfferForm);

export type MeetingDialogProps = ApplicationProps & {
  /** The meeting to move, or what to make; null is closed. */
  readonly changing: ApplicationDetail['meetings'][number] | 'new' | 'offer' | null;
  readonly onClose: () => void;
};

/** Books a meeting, offers times of it, or moves it. */
export function MeetingDialog({ application, zone, stage, changing, onClose }: MeetingDialogProps) {
  const { t } = useTranslation('application');
  const { applicationId, jobId } = application;
  return (
    <Modal
      opened={changing !== null}
      onClose={onClose}
      title={t(changing === 'new' ? 'book' : changing === 'offer' ? 'offerTimes' : 'move')}
      size={changing === 'offer' ? 'lg' : 'md'}
    >
      {changing === 'new' && <Book applicationId={applicationId} zone={zone} onClose={onClose} />}
      {changing === 'offer' && stage && (
        <OfferForm offering={{ jobId, stepId: stage.stepId, zone, applicationId }} onClose={onClose} />
      )}
      {changing !== null && changing !== 'new' && changing !== 'offer' && (
        <MoveMeeting meeting={changing} zone={zone} onClose={onClose} />
      )}
    </Modal>
  );
}
