import { Alert, Button, Code, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { renderSVG } from 'uqr';
import { authError, postAuth } from '../../shell/api/post-auth.ts';
import { showToast, titleOf } from '../../shell/toast.tsx';
import classes from './account.module.css';
import { AskPassword } from './ask-password.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { refreshSessions } from './refresh-sessions.ts';
import './texts.ts';

type Begun = { readonly totpURI: string; readonly backupCodes: readonly string[] };

/** Turns the second step on: password, app, code, recovery codes. It is on once a code has been right. */
export function TurnOn({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('account');
  const [begun, setBegun] = useState<Begun | null>(null);
  const [isDone, setDone] = useState(false);
  if (!begun)
    return (
      <AskPassword
        submit={t('goOn')}
        ask={(password) => postAuth('two-factor/enable', { password })}
        then={(body) => setBegun(body as Begun)}
      />
    );
  if (isDone) return <RecoveryCodes codes={begun.backupCodes} onClose={onClose} />;
  const confirmed = () => {
    setDone(true);
    showToast(t('turnedOn'));
    refreshSessions();
  };
  return <Confirm uri={begun.totpURI} then={confirmed} />;
}

function Confirm({ uri, then }: { readonly uri: string; readonly then: () => void }) {
  const { t } = useTranslation('account');
  const attempt = useMutation({
    mutationFn: async (code: string) => {
      const { status } = await postAuth('two-factor/verify-totp', { code });
      if (status >= 300) throw authError(status, t('codeWrong'));
    },
    onSuccess: then,
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    attempt.mutate(String(new FormData(event.currentTarget).get('code')).replace(/\s/g, ''));
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text>{t('scan')}</Text>
        <img
          className={classes.qr}
          src={`data:image/svg+xml,${encodeURIComponent(renderSVG(uri))}`}
          alt={t('scanAlt')}
          width={200}
          height={200}
        />
        <Text size="sm">
          {t('orType')} <Code className={classes.secret ?? ''}>{new URL(uri).searchParams.get('secret')}</Code>
        </Text>
        {attempt.error && (
          <Alert color="red" variant="light" role="alert">
            {titleOf(attempt.error)}
          </Alert>
        )}
        <TextInput
          name="code"
          label={t('code')}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={9}
          required
          data-autofocus
        />
        <Button type="submit" loading={attempt.isPending}>
          {t('confirm')}
        </Button>
      </Stack>
    </form>
  );
}
