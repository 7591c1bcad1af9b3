import { Button, Modal, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { followAct } from '../act/use-act.ts';
import { useUndoable } from '../act/use-undoable.ts';

type Obligation = ApplicationDetail['obligations'][number];

export type WaiveDialogProps = {
  /** The promise that is let go; null is closed. */
  readonly obligation: Obligation | null;
  readonly onClose: () => void;
};

/** Asks why nobody has to answer any more; the promise is let go ten seconds after it was said. */
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
  const waiving = useUndoable({
    name: `waive ${obligation.id}`,
    said: t('waiveWaits'),
    ask: (how) =>
      call(routes.waive, { params: { obligationId: obligation.id }, body: { reason: reason.trim() }, ...how }),
    then: (signal, { rehearsalId }) => followAct(signal, t('waivedSaid'), rehearsalId),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return;
    waiving.begin();
    onClose();
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
        <Button type="submit" color="red" disabled={reason.trim() === '' || waiving.waits}>
          {t('waiveButton')}
        </Button>
      </Stack>
    </form>
  );
}
