import { Button, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { mistakeAt } from '../../shell/api/api-error.ts';
import { call } from '../../shell/api/call.ts';
import { useAct } from '../act/use-act.ts';
import { instantOf, LocalInput } from '../page/local-input.tsx';
import type { ApplicationProps } from './application-page.tsx';

/** Lets a candidate wait until a date that they are told. */
export function Pause({
  application: { applicationId },
  zone,
  onClose,
}: ApplicationProps & { readonly onClose: () => void }) {
  const { t } = useTranslation('application');
  const [value, setValue] = useState('');
  const [reason, setReason] = useState('');
  const until = instantOf(value, zone);
  const pause = useAct(
    (when: string) => call(routes.pause, { params: { applicationId }, body: { until: when, reason: reason.trim() } }),
    t('paused'),
    onClose,
    { fields: ['body.until'] },
  );
  const isReady = until !== undefined && reason.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (until !== undefined && isReady) pause.mutate(until);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text c="dimmed">{t('pauseText')}</Text>
        <LocalInput
          label={t('until')}
          value={value}
          onChange={(next) => {
            pause.reset();
            setValue(next);
          }}
          zone={zone}
          error={mistakeAt(pause.error, 'body.until')}
          required
          data-autofocus
        />
        <Textarea
          label={t('reason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={2000}
          required
        />
        <Button type="submit" disabled={!isReady} loading={pause.isPending}>
          {t('pauseButton')}
        </Button>
      </Stack>
    </form>
  );
}
