import { Alert, Anchor, Button, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { authError, postAuth } from '../shell/api/post-auth.ts';
import { titleOf } from '../shell/toast.tsx';
import { Entrance } from './entrance.tsx';
import { NewPassword } from './new-password.tsx';

/** A new password, by the link that came by mail. */
export function NewPasswordPage() {
  const { t } = useTranslation('sign-in');
  const { token = '' } = useParams();
  const attempt = useMutation({
    mutationFn: async (newPassword: string) => {
      const { status } = await postAuth('reset-password', { token, newPassword });
      if (status >= 300) throw authError(status, t('resetWrong'));
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    attempt.mutate(String(new FormData(event.currentTarget).get('password')));
  };
  if (attempt.isSuccess)
    return (
      <Entrance title={t('newDone')}>
        <Stack gap="md">
          <Text role="status">{t('newDoneText')}</Text>
          <Button component={Link} to="/sign-in">
            {t('back')}
          </Button>
        </Stack>
      </Entrance>
    );
  return (
    <Entrance title={t('newTitle')} text={t('newText')}>
      <form onSubmit={submit}>
        <Stack gap="md">
          {attempt.error && (
            <Alert color="red" variant="light" role="alert">
              {titleOf(attempt.error)}
            </Alert>
          )}
          <NewPassword autoFocus />
          <Button type="submit" loading={attempt.isPending}>
            {t('newSubmit')}
          </Button>
          <Anchor component={Link} to="/forgot-password" size="sm">
            {t('forgot')}
          </Anchor>
        </Stack>
      </form>
    </Entrance>
  );
}
