import { Alert, Anchor, Button, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { authError, postAuth } from '../shell/api/post-auth.ts';
import { titleOf } from '../shell/toast.tsx';
import { Entrance } from './entrance.tsx';

/** Asks for a link to choose a new password; says the same whether or not there is an account. */
export function ForgotPage() {
  const { t } = useTranslation('sign-in');
  const attempt = useMutation({
    mutationFn: async (email: string) => {
      const { status } = await postAuth('request-password-reset', { email });
      if (status >= 300) throw authError(status, t('forgotTitle'));
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    attempt.mutate(String(new FormData(event.currentTarget).get('email')).trim());
  };
  const back = (
    <Anchor component={Link} to="/sign-in" size="sm">
      {t('back')}
    </Anchor>
  );
  if (attempt.isSuccess)
    return (
      <Entrance title={t('forgotSent')}>
        <Stack gap="md">
          <Text role="status">{t('forgotSentText')}</Text>
          {back}
        </Stack>
      </Entrance>
    );
  return (
    <Entrance title={t('forgotTitle')} text={t('forgotText')}>
      <form onSubmit={submit}>
        <Stack gap="md">
          {attempt.error && (
            <Alert color="red" variant="light" role="alert">
              {titleOf(attempt.error)}
            </Alert>
          )}
          <TextInput name="email" type="email" label={t('email')} autoComplete="username" required autoFocus />
          <Button type="submit" loading={attempt.isPending}>
            {t('forgotSubmit')}
          </Button>
          {back}
        </Stack>
      </form>
    </Entrance>
  );
}
