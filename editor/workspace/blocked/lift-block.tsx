import { Button, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import type { SuppressionView } from '../../../server/contract/suppressions.ts';
import { call } from '../../shell/api/call.ts';
import { queryClient } from '../../shell/api/query-client.ts';
import { keyOf } from '../../shell/api/use-route.ts';
import { useChange } from '../act/use-act.ts';

type LiftBlockProps = { readonly entry: SuppressionView; readonly onClose: () => void };

/** Lets messages go to an address again, with the reason. */
export function LiftBlock({ entry: { id, address }, onClose }: LiftBlockProps) {
  const { t } = useTranslation('blocked');
  const [reason, setReason] = useState('');
  const lift = useChange(
    () => call(routes.liftSuppression, { params: { suppressionId: id }, body: { reason: reason.trim() } }),
    () => t('lifted', { address }),
    () => {
      onClose();
      void queryClient.invalidateQueries({ queryKey: keyOf(routes.listSuppressions) });
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    lift.mutate(undefined);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text>{t('liftText')}</Text>
        <Textarea
          label={t('reason')}
          value={reason}
          maxLength={500}
          autosize
          minRows={2}
          required
          data-autofocus
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button type="submit" loading={lift.isPending} disabled={reason.trim() === ''}>
          {t('lift')}
        </Button>
      </Stack>
    </form>
  );
}
