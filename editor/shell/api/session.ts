import i18next from 'i18next';
import { ApiError } from './api-error.ts';

/** Signs in with a session cookie; throws `ApiError` with code `wrongCredentials` where address and password do not fit. */
export async function signIn(email: string, password: string): Promise<void> {
  const status = await post('/api/auth/sign-in/email', { email, password });
  if (status < 300) return;
  const wrong = status === 401 || status === 400 || status === 422;
  const code = wrong ? 'wrongCredentials' : status === 429 ? 'tooMany' : 'unknown';
  throw new ApiError({
    type: 'about:blank',
    title: i18next.t(`error.${code === 'unknown' ? 'server' : code}`, { status }),
    status,
    code,
  });
}

/** Ends the session in this browser. */
export async function signOut(): Promise<void> {
  await post('/api/auth/sign-out', {});
}

async function post(path: string, body: object): Promise<number> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      credentials: 'same-origin',
      body: JSON.stringify(body),
    });
    return response.status;
  } catch {
    throw new ApiError({ type: 'about:blank', title: i18next.t('error.unreachable'), status: 0, code: 'unreachable' });
  }
}
