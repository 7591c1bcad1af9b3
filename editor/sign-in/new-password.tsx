import { PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const shortestPassword = 12;

/** Where a new password is chosen; the form has it as `password`. */
export function NewPassword({ autoFocus = false }: { readonly autoFocus?: boolean }) {
  const { t } = useTranslation('sign-in');
  return (
    <PasswordInput
      name="password"
      label={t('password')}
      description={t('passwordHint')}
      autoComplete="new-password"
      minLength={shortestPassword}
      maxLength={128}
      required
      autoFocus={autoFocus}
    />
  );
}
