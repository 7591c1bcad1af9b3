import { Button, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useMe } from '../../shell/use-me.ts';
import { useChange } from '../act/use-act.ts';
import { JobSelect } from '../jobs/job-select.tsx';
import { mayRecruit } from '../may-recruit.ts';

/** What is stopped, and why. */
export function StartStop({ jobId, onClose }: { readonly jobId: string; readonly onClose: () => void }) {
  const { t } = useTranslation('stops');
  const [scope, setScope] = useState(jobId);
  const me = useMe();
  const [reason, setReason] = useState('');
  const start = useChange(
    () => {
      const body = { reason: reason.trim() };
      return scope === ''
        ? call(routes.startStop, { body })
        : call(routes.startJobStop, { params: { jobId: scope }, body });
    },
    () => t('started'),
    onClose,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    start.mutate(undefined);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <JobSelect
          label={t('scope')}
          all={mayRecruit(me) ? t('everything') : undefined}
          value={scope}
          may={(id) => mayRecruit(me, id)}
          onChange={setScope}
        />
        <Textarea
          label={t('reason')}
          description={t('reasonText')}
          value={reason}
          maxLength={500}
          autosize
          minRows={2}
          data-autofocus
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button type="submit" color="red" disabled={reason.trim() === ''} loading={start.isPending}>
          {t('startButton')}
        </Button>
      </Stack>
    </form>
  );
}
