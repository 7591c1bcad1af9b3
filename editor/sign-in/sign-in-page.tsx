import { Alert, Anchor, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { signIn } from '../shell/api/session.ts';
import { titleOf } from '../shell/toast.tsx';
import { Entrance } from './entrance.tsx';

/** Signing in by e-mail and password; leads back to where one was going. */
export function SignInPage() {
  const { t } = useTranslation('sign-in');
  const navigate = useNavigate();
  const client = useQueryClient();
  const [search] = useSearchParams();
  const attempt = useMutation({
    mutationFn: (form: FormData) => signIn(String(form.get('email')), String(form.get('password'))),
    onSuccess: () => {
      client.clear();
      return navigate(ownAddress(search.get('next')), { replace: true });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    attempt.mutate(new FormData(event.currentTarget));
  };
  return (
    <Entrance title={t('title')}>
      <form onSubmit={submit}>
        <Stack gap="md">
          {attempt.error && (
            <Alert color="red" variant="light" role="alert">
              {titleOf(attempt.error)}
            </Alert>
          )}
          <TextInput name="email" type="email" label={t('email')} autoComplete="username" required autoFocus />
          <PasswordInput name="password" label={t('password')} autoComplete="current-password" required />
          <Button type="submit" loading={attempt.isPending}>
            {t('submit')}
          </Button>
          <Anchor component={Link} to="/forgot-password" size="sm">
            {t('forgot')}
          </Anchor>
        </Stack>
      </form>
    </Entrance>
  );
}

/** Only addresses of this site, so that a link cannot send somebody elsewhere after signing in. */
export function ownAddress(next: string | null): string {
  return next?.startsWith('/') && !next.startsWith('//') && !next.startsWith('/\\') ? next : '/';
}
