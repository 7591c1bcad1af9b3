import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import { ContactForm } from './contact-form.tsx';

export type ContactDialogProps = {
  readonly application: ApplicationDetail;
  readonly zone: string;
  readonly opened: boolean;
  readonly onClose: () => void;
};

/** Where it is changed how a candidate is called and reached. */
export function ContactDialog({ opened, ...props }: ContactDialogProps) {
  const { t } = useTranslation('application');
  return (
    <Modal opened={opened} onClose={props.onClose} title={t('contact')}>
      {opened && <ContactForm {...props} />}
    </Modal>
  );
}
