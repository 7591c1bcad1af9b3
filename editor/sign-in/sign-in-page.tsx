import { Alert, Anchor, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { signIn } from '../shell/api/session.ts';
import { titleOf } from '../shell/toast.tsx';
import { carryOutAll } from '../shell/waiting-acts.ts';
import { Entrance } from './entrance.tsx';
import { PasskeyButton } from './passkey-button.tsx';
import { SecondStep } from './second-step.tsx';

/** Signing in by e-mail and password and, where it is on, a second step; or by passkey. Leads back to where one was going. */
export function SignInPage() {
  const { t } = useTranslation('sign-in');
  const navigate = useNavigate();
  const client = useQueryClient();
  const [search] = useSearchParams();
  const [isHalfway, setHalfway] = useState(false);
  // Whoever was signed out elsewhere may have something waiting: it must not be sent as whoever comes next.
  useEffect(() => void carryOutAll().catch(() => undefined), []);
  const enter = () => {
    client.clear();
    return navigate(ownAddress(search.get('next')), { replace: true });
  };
  const attempt = useMutation({
    mutationFn: (form: FormData) => signIn(String(form.get('email')), String(form.get('password'))),
    onSuccess: (how) => (how === 'secondStep' ? setHalfway(true) : enter()),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    attempt.mutate(new FormData(event.currentTarget));
  };
  if (isHalfway) return <SecondStep then={enter} back={() => setHalfway(false)} />;
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
          <PasskeyButton then={enter} />
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
