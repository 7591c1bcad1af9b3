import i18next from 'i18next';
import { authError, postAuth } from './post-auth.ts';

const leaving = new Set<() => void>();

/** Calls back for good whenever somebody has signed out in this window: what still runs in their name has to end. */
export function onSignedOut(end: () => void): void {
  leaving.add(end);
}

/** Signs in with a session cookie, or says that a second step is left; throws `ApiError` where address and password do not fit. */
export async function signIn(email: string, password: string): Promise<'signedIn' | 'secondStep'> {
  const { status, body } = await postAuth('sign-in/email', { email, password });
  if (status >= 300) throw authError(status, i18next.t('error.wrongCredentials'));
  return (body as { twoFactorRedirect?: boolean } | undefined)?.twoFactorRedirect ? 'secondStep' : 'signedIn';
}

/** Ends the session in this browser. */
export async function signOut(): Promise<void> {
  await postAuth('sign-out', {});
  for (const end of leaving) end();
}
