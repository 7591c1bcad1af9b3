import { Alert, Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { authError, postAuth } from '../shell/api/post-auth.ts';
import { titleOf } from '../shell/toast.tsx';

/** Signs in by a passkey of this device; nothing where the browser has none. */
export function PasskeyButton({ then }: { readonly then: () => unknown }) {
  const { t } = useTranslation('sign-in');
  const attempt = useMutation({
    mutationFn: () => signInByPasskey(t('passkeyFailed')),
    onSuccess: () => void then(),
  });
  if (typeof window.PublicKeyCredential !== 'function') return null;
  return (
    <>
      <Button variant="default" loading={attempt.isPending} onClick={() => attempt.mutate()}>
        {t('byPasskey')}
      </Button>
      {attempt.error && (
        <Alert color="red" variant="light" role="alert">
          {titleOf(attempt.error)}
        </Alert>
      )}
    </>
  );
}

async function signInByPasskey(failed: string): Promise<void> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  const options = await postAuth('passkey/generate-authenticate-options');
  if (options.status >= 300) throw authError(options.status, failed);
  const optionsJSON = options.body as Parameters<typeof startAuthentication>[0]['optionsJSON'];
  const response = await startAuthentication({ optionsJSON }).catch(() => {
    throw authError(400, failed);
  });
  const { status } = await postAuth('passkey/verify-authentication', { response });
  if (status >= 300) throw authError(status, failed);
}
