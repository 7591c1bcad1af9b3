import { Alert, Anchor, Button, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { routes } from '../../server/contract/routes.ts';
import { isApiError } from '../shell/api/api-error.ts';
import { call } from '../shell/api/call.ts';
import { signIn } from '../shell/api/session.ts';
import { currentLanguage } from '../shell/language.ts';
import { detailOf, titleOf } from '../shell/toast.tsx';
import { Entrance } from './entrance.tsx';
import { NewPassword } from './new-password.tsx';

async function createAndSignIn(token: string, form: FormData): Promise<void> {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const password = String(form.get('password'));
  const email = text('email');
  await call(routes.createFirstAdministrator, {
    body: {
      token,
      name: text('name'),
      email,
      password,
      organisation: text('organisation'),
      language: currentLanguage(),
    },
  });
  await signIn(email, password);
}

/** The first administrator, by the one-time link that the server printed. */
export function WelcomePage() {
  const { t } = useTranslation('sign-in');
  const { token = '' } = useParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  const attempt = useMutation({
    mutationFn: (form: FormData) => createAndSignIn(token, form),
    onSuccess: () => {
      client.clear();
      return navigate('/processes', { replace: true });
    },
  });
  const isWrongLink = isApiError(attempt.error, 'notFound');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    attempt.mutate(new FormData(event.currentTarget));
  };
  return (
    <Entrance title={t('welcomeTitle')} text={t('welcomeText')}>
      <form onSubmit={submit}>
        <Stack gap="md">
          {attempt.error && (
            <Alert
              color="red"
              variant="light"
              role="alert"
              title={isWrongLink ? t('linkWrong') : titleOf(attempt.error)}
            >
              {isWrongLink ? t('linkWrongHint') : detailOf(attempt.error)}
            </Alert>
          )}
          <TextInput
            name="organisation"
            label={t('organisation')}
            autoComplete="organization"
            maxLength={200}
            required
            autoFocus
          />
          <TextInput name="name" label={t('name')} autoComplete="name" maxLength={200} required />
          <TextInput name="email" type="email" label={t('email')} autoComplete="username" maxLength={254} required />
          <NewPassword />
          <Button type="submit" loading={attempt.isPending}>
            {t('create')}
          </Button>
          <Anchor component={Link} to="/sign-in" size="sm">
            {t('already')}
          </Anchor>
        </Stack>
      </form>
    </Entrance>
  );
}
