import { Button, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { followAct } from '../act/use-act.ts';
import { useUndoable } from '../act/use-undoable.ts';

type WithdrawProps = { readonly applicationId: string; readonly onClose: () => void };

/** Records that a candidate has withdrawn, ten seconds after it was said. */
export function Withdraw({ applicationId, onClose }: WithdrawProps) {
  const { t } = useTranslation('application');
  const [reason, setReason] = useState('');
  const withdrawing = useUndoable({
    name: `withdraw ${applicationId}`,
    said: t('withdrawWaits'),
    ask: (how) =>
      call(routes.withdraw, {
        params: { applicationId },
        body: reason.trim() === '' ? {} : { reason: reason.trim() },
        ...how,
      }),
    then: (signal, { rehearsalId }) => followAct(signal, t('withdrawn'), rehearsalId),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    withdrawing.begin();
    onClose();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text>{t('withdrawText')}</Text>
        <Textarea
          label={t('reason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={2000}
          data-autofocus
        />
        <Button type="submit" color="red" disabled={withdrawing.waits}>
          {t('withdrawButton')}
        </Button>
      </Stack>
    </form>
  );
}
