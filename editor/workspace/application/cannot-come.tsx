import { Button, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useChange } from '../act/use-act.ts';

type Props = { readonly meeting: ApplicationDetail['meetings'][number]; readonly onClose: () => void };

/** Says that one cannot come to a meeting that one was to hold, and why where one wants to. */
export function CannotCome({ meeting, onClose }: Props) {
  const { t } = useTranslation('application');
  const [reason, setReason] = useState('');
  const saying = useChange(
    () => call(routes.sayComing, { params: { meetingId: meeting.id }, body: { comes: false, reason: reason.trim() } }),
    () => t('cannotComeSaid'),
    onClose,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saying.mutate(undefined);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text>{t('cannotComeText')}</Text>
        <Textarea
          label={t('cannotComeReason')}
          description={t('cannotComeHint')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={500}
          data-autofocus
        />
        <Button type="submit" loading={saying.isPending}>
          {t('cannotComeButton')}
        </Button>
      </Stack>
    </form>
  );
}
