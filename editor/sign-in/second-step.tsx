import { Alert, Anchor, Button, Checkbox, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { authError, postAuth } from '../shell/api/post-auth.ts';
import { titleOf } from '../shell/toast.tsx';
import { Entrance } from './entrance.tsx';

/** The code of an app, or one of the recovery codes, after the password was right. */
export function SecondStep({ then, back }: { readonly then: () => unknown; readonly back: () => void }) {
  const { t } = useTranslation('sign-in');
  const [way, setWay] = useState<'app' | 'recovery'>('app');
  const attempt = useMutation({
    mutationFn: async (form: FormData) => {
      const path = way === 'app' ? 'two-factor/verify-totp' : 'two-factor/verify-backup-code';
      const code = String(form.get('code')).replace(/\s/g, '');
      const { status } = await postAuth(path, { code, trustDevice: form.get('trust') === 'on' });
      if (status >= 300) throw authError(status, t('codeWrong'));
    },
    onSuccess: () => void then(),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    attempt.mutate(new FormData(event.currentTarget));
  };
  const other = () => {
    attempt.reset();
    setWay(way === 'app' ? 'recovery' : 'app');
  };
  return (
    <Entrance title={t('secondTitle')} text={t(way === 'app' ? 'secondApp' : 'secondRecovery')}>
      <form onSubmit={submit}>
        <Stack gap="md">
          {attempt.error && (
            <Alert color="red" variant="light" role="alert">
              {titleOf(attempt.error)}
            </Alert>
          )}
          <TextInput
            key={way}
            name="code"
            label={t(way === 'app' ? 'code' : 'recoveryCode')}
            inputMode={way === 'app' ? 'numeric' : 'text'}
            autoComplete="one-time-code"
            maxLength={40}
            required
            autoFocus
          />
          <Checkbox name="trust" label={t('trust')} />
          <Button type="submit" loading={attempt.isPending}>
            {t('submit')}
          </Button>
          <Anchor component="button" type="button" size="sm" onClick={other} ta="left">
            {t(way === 'app' ? 'useRecovery' : 'useApp')}
          </Anchor>
          <Anchor component="button" type="button" size="sm" onClick={back} ta="left">
            {t('back')}
          </Anchor>
        </Stack>
      </form>
    </Entrance>
  );
}
