import { Button, Select, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useMe } from '../../shell/use-me.ts';
import { useChange } from '../act/use-act.ts';
import { mayRecruit } from '../may-recruit.ts';
import { usePages } from '../page/use-pages.ts';

/** What is stopped, and why. */
export function StartStop({ jobId, onClose }: { readonly jobId: string; readonly onClose: () => void }) {
  const { t } = useTranslation('stops');
  const jobs = usePages(routes.listJobs, { query: { limit: 200 } });
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
        <Select
          label={t('scope')}
          data={[
            ...(mayRecruit(me) ? [{ value: '', label: t('everything') }] : []),
            ...jobs.items.filter(({ id }) => mayRecruit(me, id)).map(({ id, title }) => ({ value: id, label: title })),
          ]}
          value={scope}
          allowDeselect={false}
          onChange={(value) => setScope(value ?? '')}
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
