import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createAuth } from '../../../server/auth/create-auth.ts';
import { createFirstAdministratorLink } from '../../../server/auth/first-administrator.ts';
import { roles } from '../../../server/contract/route.ts';
import { signInEveryRole } from '../routes/members.ts';
import { countRows } from '../routes/row-counts.ts';
import { password, signIn, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';

const email = 'anna@example.se';
const person = { name: 'Anna', email, password, organisation: 'Region', language: 'sv' };
const post = (server: TestServer, token: string | undefined, change: object = {}) =>
  server.nobody('POST', '/api/v1/first-administrator', { ...person, token, ...change });
const tokenOf = (link: string | null) => link?.split('/').at(-1);
const newLink = async ({ database, environment }: TestServer) =>
  tokenOf(await createFirstAdministratorLink(database, environment.publicUrl));

describe('the one-time link of the first administrator', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());

  test('has to be the newest, in time and whole; a wrong one leaves nothing', async () => {
    const old = await newLink(server);
    const token = await newLink(server);
    const before = await countRows(server.database);
    for (const wrong of [old, `${token}x`, '', token?.toUpperCase()]) {
      const { status, body } = await post(server, wrong);
      expect([status, body.code]).toEqual([404, 'notFound']);
    }
    const setting = await server.database.setting.findFirstOrThrow();
    const value = { ...(setting.value as object), expiresAt: new Date(Date.now() - 1).toISOString() };
    await server.database.setting.update({ where: { key: setting.key }, data: { value } });
    expect((await post(server, token)).status).toBe(404);
    expect(await countRows(server.database)).toEqual(before);
  });

  test('works once, also when it is used by many at the same moment', async () => {
    const token = await newLink(server);
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) => post(server, token, { email: `anna${index}@example.se` })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 410, 410, 410, 410, 410]);
    expect(await server.database.user.count()).toBe(1);
    expect(await server.database.organization.count()).toBe(1);
    expect(await newLink(server)).toBeUndefined();
  });

  test('makes an administrator whose password is kept only as a hash, and the link nowhere', async () => {
    const account = await server.database.account.findFirstOrThrow();
    expect(account.password).not.toContain(password);
    expect(await server.database.member.findFirstOrThrow()).toMatchObject({ role: 'administrator' });
    expect(await server.database.setting.count()).toBe(0);
  });
});

describe('signing in', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
    await signInFirst(server);
  });
  afterAll(() => server.stop());
  const ask = (body: unknown, headers: Record<string, string> = {}) =>
    server.nobody('POST', '/api/auth/sign-in/email', body, headers);

  test('sets one cookie that scripts cannot read and other sites do not send', async () => {
    const { status, headers } = await ask({ email, password });
    expect(status).toBe(200);
    const [cookie = '', ...others] = headers.getSetCookie();
    expect(others).toEqual([]);
    expect(cookie).toMatch(/^besked\.session_token=[^;]+;/);
    for (const flag of [/; HttpOnly/i, /; SameSite=Lax/i, /; Path=\//i]) expect(cookie).toMatch(flag);
    expect(cookie).not.toMatch(/; Domain=/i);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('sets it for https alone where the installation is public by https', async () => {
    const { secret } = server.environment;
    const auth = createAuth(server.database, { publicUrl: 'https://besked.example', secret, rateLimit: false });
    const { headers } = await auth.api.signInEmail({ body: { email, password }, returnHeaders: true });
    expect(headers.getSetCookie()[0]).toMatch(/^__Secure-besked\.session_token=.*; Secure/i);
  });

  test('answers alike whether the address or the password is wrong', async () => {
    const answers = await Promise.all([
      ask({ email, password: 'not the right password' }),
      ask({ email: 'nobody@example.se', password }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([401, 401]);
    expect(answers[0]?.text).toBe(answers[1]?.text);
  });

  test('ends with signing out: the same cookie is worth nothing', async () => {
    const client = await signIn(server, email);
    expect((await client('GET', '/api/v1/me')).status).toBe(200);
    expect((await client('POST', '/api/auth/sign-out', {})).status).toBe(200);
    expect((await client('GET', '/api/v1/me')).status).toBe(401);
  });

  test('and a session that has run out is none', async () => {
    const client = await signIn(server, email);
    await server.database.session.updateMany({ data: { expiresAt: new Date(Date.now() - 1_000) } });
    expect((await client('GET', '/api/v1/me')).body.code).toBe('notSignedIn');
  });

  test('from another site is refused', async () => {
    const { status } = await ask({ email, password }, { origin: 'https://evil.example' });
    expect(status).toBe(403);
  });

  test('refuses what is malformed with a 4xx, and keeps nothing', async () => {
    const before = await countRows(server.database);
    const bodies = [
      '{',
      '[]',
      '7',
      '{}',
      { email },
      { email: 7, password: [] },
      { email: 'a\u0000b@example.se', password },
    ];
    const more = [
      { email, password: 'a\u0000b'.repeat(10) },
      { email: { $ne: null }, password },
      { email, password: 'x'.repeat(100_000) },
    ];
    for (const body of [...bodies, ...more]) {
      const { status } = await ask(body);
      expect([JSON.stringify(body).slice(0, 60), status >= 400 && status < 500]).toEqual([expect.anything(), true]);
    }
    expect(await countRows(server.database)).toEqual(before);
  });

  test.each([
    '/api/auth/sign-up/email',
    '/api/auth/api-key/create',
    '/api/auth/api-key/list',
    '/api/auth/organization/create',
    '/api/auth/organization/add-member',
    '/api/auth/update-user',
    '/api/auth/delete-user',
    '/api/auth/change-email',
    '/api/auth/reset-password/some-token',
    '/api/auth/sign-in/social',
  ])('leaves %s closed', async (path) => {
    const client = await signIn(server, email);
    for (const method of ['GET', 'POST']) {
      const { status, body } = await client(method, path, method === 'POST' ? {} : undefined);
      expect([status, body.code]).toEqual([404, 'notFound']);
    }
  });

  test('each of the five roles is who they are', async () => {
    const administrator = await signIn(server, email);
    const clients = await signInEveryRole(server, administrator);
    for (const role of roles) expect((await clients[role]('GET', '/api/v1/me')).body.role).toBe(role);
  });
});

describe('guessing passwords', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ rateLimit: true });
    await signInFirst(server);
  });
  afterAll(() => server.stop());
  const guess = (from: string, word = 'a wrong password') =>
    server.nobody('POST', '/api/auth/sign-in/email', { email, password: word }, { 'x-forwarded-for': from });

  test('is stopped after ten a minute from one address, and nobody else is', async () => {
    const statuses: number[] = [];
    for (let count = 0; count < 12; count += 1) statuses.push((await guess('203.0.113.7')).status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect(statuses.slice(10)).toEqual([429, 429]);
    expect((await guess('203.0.113.7', password)).status).toBe(429);
    expect((await guess('203.0.113.8', password)).status).toBe(200);
  });

  test('says how long to wait the way that HTTP says it, and with a code', async () => {
    const { status, headers, body } = await guess('203.0.113.7');
    expect([status, body.code]).toEqual([429, 'TOO_MANY_ATTEMPTS']);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('is counted by the address that our own proxy saw, not by what the client claims', async () => {
    const claimed = (index: number) =>
      server.nobody(
        'POST',
        '/api/auth/sign-in/email',
        { email, password: 'a wrong password' },
        { 'x-forwarded-for': `198.51.100.${index}, 203.0.113.9`, 'x-besked-client': `198.51.100.${index}` },
      );
    const statuses: number[] = [];
    for (let count = 0; count < 12; count += 1) statuses.push((await claimed(count)).status);
    expect(statuses.slice(10)).toEqual([429, 429]);
  });

  test('of one account from many addresses is slowed, and says for how long; its owner still comes in', async () => {
    const guesses = await Promise.all(Array.from({ length: 40 }, (_, index) => guess(`192.0.2.${index}`)));
    const refused = guesses.filter(({ status }) => status === 429);
    expect(guesses.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(30);
    expect(refused.length).toBeGreaterThanOrEqual(10);
    for (const { headers } of refused) {
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(30);
    }
    expect((await guess('192.0.2.99', password)).status).toBe(429);
    const ofOwner = { ipAddress: '203.0.113.8' };
    const { id, expiresAt } = await server.database.session.findFirstOrThrow({ where: ofOwner });
    await server.database.session.updateMany({ where: ofOwner, data: { expiresAt: new Date(Date.now() - 1) } });
    expect((await guess('203.0.113.8', password)).status).toBe(429);
    await server.database.session.update({ where: { id }, data: { expiresAt } });
    expect((await guess('203.0.113.8', password)).status).toBe(200);
    expect((await guess('192.0.2.99', password)).status).toBe(200);
  });

  test('of one account from many addresses leaves its owner in over IPv6 too, from wherever on their own line', async () => {
    expect((await guess('2001:db8:1:2:aaaa::8', password)).status).toBe(200);
    for (let index = 0; index < 40; index += 1) await guess(`192.0.2.${index}`);
    expect((await guess('2001:db8:1:3::8', password)).status).toBe(429);
    expect((await guess('2001:0DB8:1:2:bbbb::9', password)).status).toBe(200);
  });

  test('of another account is not slowed by it, and a pause frees one attempt', async () => {
    const other = (from: string) =>
      server.nobody(
        'POST',
        '/api/auth/sign-in/email',
        { email: 'nils@example.se', password },
        { 'x-forwarded-for': from },
      );
    const statuses: number[] = [];
    for (let index = 0; index < 31; index += 1) statuses.push((await other(`198.18.0.${index}`)).status);
    expect(statuses).toEqual([...Array<number>(30).fill(401), 429]);
    await server.database.rateLimit.updateMany({
      where: { key: { startsWith: 'account|' } },
      data: { lastRequest: Date.now() - 31_000 },
    });
    expect([(await other('198.18.0.50')).status, (await other('198.18.0.51')).status]).toEqual([401, 429]);
  });
});

test('where no proxy is believed, an address that is only claimed is none', async () => {
  const server = await startTestServer({ rateLimit: true, trustedProxies: [] });
  onTestFinished(() => server.stop());
  const statuses: number[] = [];
  for (let index = 0; index < 12; index += 1) {
    const claimed = { 'x-forwarded-for': `203.0.113.${index}` };
    statuses.push((await server.nobody('POST', '/api/auth/sign-in/email', { email, password }, claimed)).status);
  }
  expect(statuses.slice(10)).toEqual([429, 429]);
});
