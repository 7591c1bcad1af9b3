import { Alert, Button, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { isOnlyAt, mistakeAt } from '../../shell/api/api-error.ts';
import { call } from '../../shell/api/call.ts';
import { showError } from '../../shell/toast.tsx';
import { useMe } from '../../shell/use-me.ts';
import { MailDomain } from './mail-domain.tsx';
import { refreshSenders } from './refresh-senders.ts';

type TrySenderProps = {
  /** An own one's id, or the provider that the installation lends. */
  readonly sender: string;
  readonly channel: 'email' | 'sms';
};

/** Sends a test by one way out to oneself, and says exactly what is wrong and what to do. */
export function TrySender({ sender, channel }: TrySenderProps) {
  const { t } = useTranslation('senders');
  const { email } = useMe();
  const [to, setTo] = useState('');
  const test = useMutation({
    mutationFn: () => call(routes.trySender, { body: { sender, ...(channel === 'sms' ? { to } : {}) } }),
    onSuccess: refreshSenders,
    onError: (error) => {
      if (!isOnlyAt(error, ['body.to'])) showError(error);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    test.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        {channel === 'email' ? (
          <Text>{t('testMail', { to: email })}</Text>
        ) : (
          <TextInput
            type="tel"
            autoComplete="tel"
            label={t('testTo')}
            maxLength={30}
            required
            data-autofocus
            value={to}
            error={mistakeAt(test.error, 'body.to')}
            onChange={(event) => setTo(event.currentTarget.value)}
          />
        )}
        <Button type="submit" loading={test.isPending} data-autofocus={channel === 'email' ? true : undefined}>
          {t('send')}
        </Button>
        <div role="status">{test.data && <Outcome {...test.data} />}</div>
        {/* What gets through to oneself may still be held for junk elsewhere. */}
        {test.data && channel === 'email' && <MailDomain sender={sender} />}
      </Stack>
    </form>
  );
}

type Tried = Awaited<ReturnType<typeof call<typeof routes.trySender>>>;

function Outcome({ outcome, to, code, means, remedy }: Tried) {
  const { t } = useTranslation('senders');
  if (outcome === 'accepted' && code === null) return <Alert color="green">{t('sentTo', { to })}</Alert>;
  const title = outcome === 'accepted' ? t('sentTo', { to }) : t(outcome);
  return (
    <Alert color={outcome === 'refused' ? 'red' : 'yellow'} title={title}>
      <Text fw={550}>{means}</Text>
      <Text>{remedy}</Text>
      {code !== null && (
        <Text size="sm" mt={6}>
          {t('code', { code })}
        </Text>
      )}
    </Alert>
  );
}
