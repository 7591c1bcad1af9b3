import { Button, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useAct } from '../act/use-act.ts';

type WithdrawProps = { readonly applicationId: string; readonly onClose: () => void };

/** Records that a candidate has withdrawn. */
export function Withdraw({ applicationId, onClose }: WithdrawProps) {
  const { t } = useTranslation('application');
  const [reason, setReason] = useState('');
  const withdraw = useAct(
    () =>
      call(routes.withdraw, {
        params: { applicationId },
        body: reason.trim() === '' ? {} : { reason: reason.trim() },
      }),
    t('withdrawn'),
    onClose,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    withdraw.mutate(undefined);
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
        <Button type="submit" color="red" loading={withdraw.isPending}>
          {t('withdrawButton')}
        </Button>
      </Stack>
    </form>
  );
}
