import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import type { ApplicationProps } from './application-page.tsx';
import { OfferForm } from '../slots/offer-form-later.ts';
import { Book } from './book-meeting.tsx';
import { CannotCome } from './cannot-come.tsx';
import { MarkMet } from './mark-met.tsx';
import { MoveMeeting } from './move-meeting.tsx';

/** Seldom needed, and with much in it. */

type Meeting = ApplicationDetail['meetings'][number];
export type Changing =
  | { readonly move: Meeting }
  | { readonly met: Meeting }
  | { readonly cannot: Meeting }
  | 'new'
  | 'offer'
  | null;

export type MeetingDialogProps = ApplicationProps & {
  /** The meeting to move, or what to make; null is closed. */
  readonly changing: Changing;
  readonly onClose: () => void;
};

/** Books a meeting, offers times of it, changes it, or says that it took place or that one cannot come. */
export function MeetingDialog({ application, zone, stage, changing, onClose }: MeetingDialogProps) {
  const { t } = useTranslation('application');
  const { applicationId, jobId } = application;
  return (
    <Modal
      opened={changing !== null}
      onClose={onClose}
      title={t(titleOf(changing))}
      size={changing === 'offer' ? 'lg' : 'md'}
    >
      {changing === 'new' && <Book applicationId={applicationId} jobId={jobId} zone={zone} onClose={onClose} />}
      {changing === 'offer' && stage && (
        <OfferForm offering={{ jobId, stepId: stage.stepId, zone, applicationId }} onClose={onClose} />
      )}
      {isOf(changing) && 'move' in changing && (
        <MoveMeeting meeting={changing.move} jobId={jobId} zone={zone} onClose={onClose} />
      )}
      {isOf(changing) && 'met' in changing && (
        <MarkMet meeting={changing.met} due={application.ring?.due ?? null} zone={zone} onClose={onClose} />
      )}
      {isOf(changing) && 'cannot' in changing && <CannotCome meeting={changing.cannot} onClose={onClose} />}
    </Modal>
  );
}

const isOf = (changing: Changing) => changing !== null && typeof changing === 'object';

function titleOf(changing: Changing) {
  if (isOf(changing)) {
    if ('cannot' in changing) return 'cannotCome';
    return 'met' in changing ? 'metTitle' : 'changeMeeting';
  }
  return changing === 'offer' ? 'offerTimes' : 'book';
}
