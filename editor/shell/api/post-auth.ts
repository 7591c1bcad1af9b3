import i18next from 'i18next';
import { ApiError } from './api-error.ts';

export type AuthAnswer = { readonly status: number; readonly body: unknown };

/** Asks the sign-in part of the server, which speaks its own form; throws `ApiError` with code `unreachable` where there was no answer. */
export async function postAuth(path: string, body?: object): Promise<AuthAnswer> {
  try {
    const response = await fetch(`/api/auth/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      credentials: 'same-origin',
      ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json().catch(() => undefined) };
  } catch {
    throw new ApiError({ type: 'about:blank', title: i18next.t('error.unreachable'), status: 0, code: 'unreachable' });
  }
}

/** What a refusal of the sign-in part is to the user: the words of `wrong` where what was entered is at fault. */
export function authError(status: number, wrong: string): ApiError {
  const title =
    status === 429 ? i18next.t('error.tooMany') : status < 500 ? wrong : i18next.t('error.server', { status });
  return new ApiError({ type: 'about:blank', title, status, code: status === 429 ? 'tooMany' : 'refused' });
}
