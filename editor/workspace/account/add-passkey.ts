import { startRegistration } from '@simplewebauthn/browser';
import { postAuth } from '../../shell/api/post-auth.ts';

type Options = Parameters<typeof startRegistration>[0]['optionsJSON'];

/** Makes a passkey in this device and gives its public half to the server; `stale` where one has to sign in anew first. */
export async function addPasskey(): Promise<'added' | 'stale' | 'failed'> {
  const options = await postAuth('passkey/generate-register-options');
  if (options.status === 403) return 'stale';
  if (options.status >= 300) return 'failed';
  try {
    const response = await startRegistration({ optionsJSON: options.body as Options });
    const { status } = await postAuth('passkey/verify-registration', { response });
    return status < 300 ? 'added' : 'failed';
  } catch (error) {
    // The person cancelled, or the device refused.
    if (error instanceof Error && error.name !== 'ApiError') return 'failed';
    throw error;
  }
}
