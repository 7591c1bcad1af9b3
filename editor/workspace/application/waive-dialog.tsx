import { Button, Modal, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useAct } from '../act/use-act.ts';

type Obligation = ApplicationDetail['obligations'][number];

export type WaiveDialogProps = {
  /** The promise that is let go; null is closed. */
  readonly obligation: Obligation | null;
  readonly onClose: () => void;
};

/** Asks why nobody has to answer any more. */
export function WaiveDialog({ obligation, onClose }: WaiveDialogProps) {
  const { t } = useTranslation('application');
  return (
    <Modal opened={obligation !== null} onClose={onClose} title={t('waiveTitle')}>
      {obligation && <Waive obligation={obligation} onClose={onClose} />}
    </Modal>
  );
}

function Waive({ obligation, onClose }: { readonly obligation: Obligation; readonly onClose: () => void }) {
  const { t } = useTranslation('application');
  const [reason, setReason] = useState('');
  const waive = useAct(
    () => call(routes.waive, { params: { obligationId: obligation.id }, body: { reason: reason.trim() } }),
    t('waivedSaid'),
    onClose,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') waive.mutate(undefined);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text>{t('waiveText')}</Text>
        <Textarea
          label={t('reason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={2000}
          required
          data-autofocus
        />
        <Button type="submit" color="red" disabled={reason.trim() === ''} loading={waive.isPending}>
          {t('waiveButton')}
        </Button>
      </Stack>
    </form>
  );
}
