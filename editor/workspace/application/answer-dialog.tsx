import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import { AnswerForm } from './answer-form.tsx';

export type AnswerDialogProps = {
  readonly application: ApplicationDetail;
  readonly ask: NonNullable<ApplicationDetail['ask']>;
  readonly opened: boolean;
  readonly onClose: () => void;
};

/** Where staff write what the candidate told them. */
export function AnswerDialog({ opened, ...props }: AnswerDialogProps) {
  const { t } = useTranslation('application');
  return (
    <Modal opened={opened} onClose={props.onClose} title={t('answerFor')}>
      {opened && <AnswerForm {...props} />}
    </Modal>
  );
}
