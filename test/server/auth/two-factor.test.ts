import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signInEveryRole } from '../routes/members.ts';
import {
  type Answer,
  type Client,
  password,
  signInFirst,
  startTestServer,
  type TestServer,
} from '../start-test-server.ts';
import { oneTimeCode } from './one-time-code.ts';

let server: TestServer;
let client: Client;
let userId: string;
beforeAll(async () => {
  server = await startTestServer();
  ({ client, userId } = await signInFirst(server));
});
afterAll(() => server.stop());

/** A browser: it keeps the cookies that it is given. */
function browser() {
  const jar = new Map<string, string>();
  return async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await server.as(cookie)(method, path, body);
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line) || value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  };
}
const email = 'anna@example.se';
const signInBy = (ask: ReturnType<typeof browser>) => ask('POST', '/api/auth/sign-in/email', { email, password });
const actions = async () =>
  (await server.database.auditEntry.findMany({ where: { targetId: userId }, orderBy: { at: 'asc' } })).map(
    ({ action }) => action,
  );

describe('a second step', () => {
  let uri: string;
  let codes: string[];

  test('is turned on by the password and a right code, and not before', async () => {
    const ask = browser();
    await signInBy(ask);
    expect((await ask('POST', '/api/auth/two-factor/enable', { password: 'another password' })).status).toBe(400);
    const begun = await ask('POST', '/api/auth/two-factor/enable', { password });
    ({ totpURI: uri, backupCodes: codes } = begun.body);
    expect(codes).toHaveLength(10);
    expect((await ask('GET', '/api/v1/me')).body.twoFactor).toBe(false);
    expect((await ask('POST', '/api/auth/two-factor/verify-totp', { code: '000000' })).status).toBe(401);
    expect((await ask('POST', '/api/auth/two-factor/verify-totp', { code: oneTimeCode(uri) })).status).toBe(200);
    expect((await ask('GET', '/api/v1/me')).body.twoFactor).toBe(true);
    expect(await actions()).toContain('twoFactorOn');
  });

  test('keeps its secret and codes where they can only be read with the installation’s key', async () => {
    const row = await server.database.twoFactor.findFirstOrThrow();
    const secret = new URL(uri).searchParams.get('secret') ?? 'none';
    expect(row.secret).not.toContain(secret);
    for (const code of codes) expect(row.backupCodes).not.toContain(code);
  });

  test('stands between a right password and everything, and takes a code or a recovery code once', async () => {
    const ask = browser();
    expect((await signInBy(ask)).body).toMatchObject({ twoFactorRedirect: true });
    expect((await ask('GET', '/api/v1/me')).status).toBe(401);
    expect((await ask('POST', '/api/auth/two-factor/verify-totp', { code: oneTimeCode(uri) })).status).toBe(200);
    expect((await ask('GET', '/api/v1/me')).status).toBe(200);

    const [code] = codes;
    const other = browser();
    await signInBy(other);
    expect((await other('POST', '/api/auth/two-factor/verify-backup-code', { code })).status).toBe(200);
    const again = browser();
    await signInBy(again);
    expect((await again('POST', '/api/auth/two-factor/verify-backup-code', { code })).status).toBe(401);
    expect((await again('GET', '/api/v1/me')).status).toBe(401);
  });

  test('is not asked for again on a device that is trusted', async () => {
    const ask = browser();
    await signInBy(ask);
    await ask('POST', '/api/auth/two-factor/verify-totp', { code: oneTimeCode(uri), trustDevice: true });
    await ask('POST', '/api/auth/sign-out', {});
    expect((await signInBy(ask)).body.twoFactorRedirect).toBeUndefined();
    expect((await ask('GET', '/api/v1/me')).status).toBe(200);
    expect((await signInBy(browser())).body.twoFactorRedirect).toBe(true);
  });

  test('is turned off by the password', async () => {
    const ask = browser();
    await signInBy(ask);
    await ask('POST', '/api/auth/two-factor/verify-totp', { code: oneTimeCode(uri) });
    expect((await ask('POST', '/api/auth/two-factor/disable', { password: 'another password' })).status).toBe(400);
    expect((await ask('POST', '/api/auth/two-factor/disable', { password })).status).toBe(200);
    expect((await actions()).at(-1)).toBe('twoFactorOff');
    expect((await signInBy(browser())).body.twoFactorRedirect).toBeUndefined();
  });
});

describe('a second step that is demanded of a role', () => {
  test('lets whoever has none see to their own account, and nothing else', async () => {
    const { recruiter } = await signInEveryRole(server, client);
    const set = (twoFactorRoles: string[]) => client('PUT', '/api/v1/sign-in-policy', { twoFactorRoles });
    expect((await set(['recruiter'])).body).toEqual({ twoFactorRoles: ['recruiter'] });
    const refused = await recruiter('GET', '/api/v1/jobs');
    expect([refused.status, refused.body.code]).toEqual([403, 'twoFactorNeeded']);
    expect((await recruiter('GET', '/api/v1/me')).body.needsTwoFactor).toBe(true);
    expect((await recruiter('GET', '/api/v1/me/sessions')).status).toBe(200);
    const begun = await recruiter('POST', '/api/auth/two-factor/enable', { password });
    expect(begun.status).toBe(400);
    await server.database.user.updateMany({
      where: { email: 'recruiter@example.se' },
      data: { twoFactorEnabled: true },
    });
    expect((await recruiter('GET', '/api/v1/jobs')).status).toBe(200);
    await set([]);
    const entry = await server.database.auditEntry.findFirstOrThrow({ where: { action: 'setPolicy' } });
    expect(entry).toMatchObject({ before: { twoFactor: [] }, after: { twoFactor: ['recruiter'] } });
  });
});
