import { Button, Modal, PasswordInput, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { authError, postAuth } from '../../shell/api/post-auth.ts';
import { useChange } from '../act/use-act.ts';
import { Section } from './section.tsx';
import { refreshSessions } from './refresh-sessions.ts';
import './texts.ts';

/** A new password, which signs out everywhere else. */
export function PasswordSection() {
  const { t } = useTranslation('account');
  const [open, setOpen] = useState(false);
  const change = useChange(
    async (form: FormData) => {
      const { status } = await postAuth('change-password', {
        currentPassword: String(form.get('current')),
        newPassword: String(form.get('new')),
        revokeOtherSessions: true,
      });
      if (status >= 300) throw authError(status, t('passwordWrong'));
    },
    () => t('passwordChanged'),
    () => {
      refreshSessions();
      setOpen(false);
    },
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    change.mutate(new FormData(event.currentTarget));
  };
  return (
    <Section title={t('password')} text={t('passwordText')}>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('changePassword')}
      </Button>
      <Modal opened={open} onClose={() => setOpen(false)} title={t('changePassword')}>
        <form onSubmit={submit}>
          <Stack gap="md">
            <PasswordInput
              name="current"
              label={t('currentPassword')}
              autoComplete="current-password"
              required
              data-autofocus
            />
            <PasswordInput
              name="new"
              label={t('newPassword')}
              description={t('passwordText')}
              autoComplete="new-password"
              minLength={12}
              maxLength={128}
              required
            />
            <Button type="submit" loading={change.isPending}>
              {t('changePassword')}
            </Button>
          </Stack>
        </form>
      </Modal>
    </Section>
  );
}
