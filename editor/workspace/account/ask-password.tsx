import { Alert, Button, PasswordInput, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { type AuthAnswer, authError } from '../../shell/api/post-auth.ts';
import { titleOf } from '../../shell/toast.tsx';
import './texts.ts';

/** Asks for the password again before something about the way in is changed, so that an open screen is not enough. */
export function AskPassword({
  submit,
  ask,
  then,
}: {
  readonly submit: string;
  readonly ask: (password: string) => Promise<AuthAnswer>;
  readonly then: (body: unknown) => void;
}) {
  const { t } = useTranslation('account');
  const attempt = useMutation({
    mutationFn: async (password: string) => {
      const { status, body } = await ask(password);
      if (status >= 300) throw authError(status, t('passwordWrong'));
      return body;
    },
    onSuccess: then,
  });
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    attempt.mutate(String(new FormData(event.currentTarget).get('password')));
  };
  return (
    <form onSubmit={onSubmit}>
      <Stack gap="md">
        {attempt.error && (
          <Alert color="red" variant="light" role="alert">
            {titleOf(attempt.error)}
          </Alert>
        )}
        <PasswordInput
          name="password"
          label={t('currentPassword')}
          autoComplete="current-password"
          required
          data-autofocus
        />
        <Button type="submit" loading={attempt.isPending}>
          {submit}
        </Button>
      </Stack>
    </form>
  );
}
