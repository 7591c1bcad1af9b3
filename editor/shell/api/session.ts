import i18next from 'i18next';
import { authError, postAuth } from './post-auth.ts';

/** Signs in with a session cookie; throws `ApiError` where address and password do not fit. */
export async function signIn(email: string, password: string): Promise<void> {
  const { status } = await postAuth('sign-in/email', { email, password });
  if (status >= 300) throw authError(status, i18next.t('error.wrongCredentials'));
}

/** Ends the session in this browser. */
export async function signOut(): Promise<void> {
  await postAuth('sign-out', {});
}
