import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { keyScopes } from '../../../server/contract/key-scopes.ts';
import { type Role, roles } from '../../../server/contract/route.ts';
import { scopeOf } from '../../../server/http/serve.ts';
import { type Answer, type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';
import { createKey, signInEveryRole } from './members.ts';
import { countRows } from './row-counts.ts';
import { type Furnished, furnishOrganisation } from './two-organisations.ts';
import { addressOf, allRoutes, memberRoutes, type NamedRoute } from './valid-requests.ts';

// Hundreds of requests, on a machine that others may use too.
vi.setConfig({ testTimeout: 120_000 });

let server: TestServer;
let own: Furnished;
let userId: string;
let byRole: Record<Role, Client>;
beforeAll(async () => {
  server = await startTestServer();
  const first = await signInFirst(server);
  ({ userId } = first);
  byRole = await signInEveryRole(server, first.client);
  own = await furnishOrganisation(server, first.organisationId, { name: 'Anna' });
});
afterAll(() => server.stop());

/** Asks without a body: who may call is settled before a body is read. Streams of changes would never end. */
async function ask(client: Client, [, route]: NamedRoute, headers?: Record<string, string>): Promise<Answer> {
  return client(route.method.toUpperCase(), addressOf(route, own), undefined, headers);
}
/** Does it with all of them, some at a time: one after the other they mostly wait. */
async function withEach<T>(all: readonly T[], act: (one: T) => Promise<void>): Promise<void> {
  const left = [...all];
  const worker = async () => {
    for (let next = left.pop(); next; next = left.pop()) await act(next);
  };
  await Promise.all(Array.from({ length: 8 }, worker));
}
const isStream = ([name]: NamedRoute) => name.endsWith('Changes');
const outcome = ({ status, body }: Answer) => [status, body?.code];

describe('every route for members', () => {
  test('refuses nobody, a made-up key and a made-up session with 401', async () => {
    const strangers = {
      notSignedIn: [server.nobody, server.as('besked.session_token=made.up')],
      badKey: [server.withKey('besked_madeUpFromNothingAtAll'), server.withKey('x')],
    };
    await withEach(memberRoutes, async (route) => {
      for (const [code, clients] of Object.entries(strangers))
        for (const client of clients)
          expect([route[0], ...outcome(await ask(client, route))]).toEqual([route[0], 401, code]);
    });
  });

  test('refuses every role that it does not name with 403 and changes nothing, and lets every other in', async () => {
    const before = await countRows(server.database);
    const pairs = memberRoutes.flatMap((route) => roles.map((role) => ({ route, role })));
    const isNamed = ({ route: [, { access }], role }: (typeof pairs)[number]) =>
      access.kind === 'member' && access.roles.includes(role);
    const refused = pairs.filter((pair) => !isNamed(pair));
    expect(refused.length).toBeGreaterThan(50);
    await withEach(refused, async ({ route, role }) =>
      expect([route[0], role, ...outcome(await ask(byRole[role], route))]).toEqual([route[0], role, 403, 'notAllowed']),
    );
    expect(await countRows(server.database)).toEqual(before);
    for (const { route, role } of pairs.filter(isNamed).filter(({ route }) => !isStream(route))) {
      const { status } = await ask(byRole[role], route);
      expect([route[0], role, status === 401 || status === 403]).toEqual([route[0], role, false]);
    }
  });

  test('refuses a key without its scope with 403, whoever the key acts for', async () => {
    const without = Object.fromEntries(
      await Promise.all(
        keyScopes.map(async (scope) => {
          const others = keyScopes.filter((one) => one !== scope);
          return [scope, server.withKey(await createKey(server, userId, others))] as const;
        }),
      ),
    );
    await withEach(memberRoutes, async (route) => {
      const [name, { access, method }] = route;
      const scope = access.kind === 'member' ? scopeOf(access.roles, method) : '';
      const client = without[scope];
      if (!client) throw new Error(`${name} needs the unknown scope ${scope}`);
      expect([name, ...outcome(await ask(client, route))]).toEqual([name, 403, 'scopeMissing']);
    });
  });

  test('takes a key with its scope, and never more than the role of its person may', async () => {
    const viewer = await server.database.user.findFirstOrThrow({ where: { email: 'viewer@example.se' } });
    const client = server.withKey(await createKey(server, viewer.id, keyScopes));
    for (const route of memberRoutes) {
      const { access } = route[1];
      const isNamed = access.kind === 'member' && access.roles.includes('viewer');
      if (isNamed && isStream(route)) continue;
      const { status } = await ask(client, route);
      if (isNamed) expect([route[0], [401, 403].includes(status)]).toEqual([route[0], false]);
      else expect([route[0], status]).toEqual([route[0], 403]);
    }
  });

  test('that changes something refuses a session from another site, and takes a key from anywhere', async () => {
    const key = server.withKey(await createKey(server, userId, keyScopes));
    const changing = memberRoutes.filter(([, { method, takes }]) => method !== 'get' && takes !== 'nothing');
    const foreign = { origin: 'https://evil.example' };
    for (const route of changing) {
      const answer = await ask(byRole.administrator, route, foreign);
      expect([route[0], ...outcome(answer)]).toEqual([route[0], 403, 'otherSite']);
      expect([route[0], (await ask(key, route, foreign)).status]).not.toEqual([route[0], 403]);
    }
    const fetched = await byRole.administrator('PUT', '/api/v1/me/language', undefined, {
      origin: server.environment.publicUrl,
      'sec-fetch-site': 'same-origin',
    });
    expect(fetched.status).toBe(400);
  });
});

describe('a key', () => {
  const me = (key: string) => server.withKey(key)('GET', '/api/v1/me').then(outcome);

  test('that is disabled or has expired is refused', async () => {
    const key = await createKey(server, userId, ['read']);
    expect(await me(key)).toEqual([200, undefined]);
    const { id } = await server.database.apikey.findFirstOrThrow({ orderBy: { createdAt: 'desc' } });
    await server.database.apikey.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1_000) } });
    expect(await me(key)).toEqual([401, 'badKey']);

    const other = await createKey(server, userId, ['read']);
    const { id: otherId } = await server.database.apikey.findFirstOrThrow({ orderBy: { createdAt: 'desc' } });
    await server.database.apikey.update({ where: { id: otherId }, data: { enabled: false } });
    expect(await me(other)).toEqual([401, 'badKey']);
  });

  test('that PostgreSQL could not look after for once is not called bad', async () => {
    const key = await createKey(server, userId, ['read']);
    await server.asOwner(
      `create function fail() returns trigger language plpgsql as $$ begin raise exception 'no room'; end $$`,
    );
    await server.asOwner('create trigger fail before update on "apikey" for each statement execute function fail()');
    expect(await me(key)).toEqual([503, 'databaseAway']);
    await server.asOwner('drop trigger fail on "apikey"');
    expect(await me(key)).toEqual([200, undefined]);
  });

  test('that asks too often is told when to come again', async () => {
    const key = await createKey(server, userId, ['read']);
    const { id } = await server.database.apikey.findFirstOrThrow({ orderBy: { createdAt: 'desc' } });
    await server.database.apikey.update({ where: { id }, data: { requestCount: 1_200, lastRequest: new Date() } });
    const answer = await server.withKey(key)('GET', '/api/v1/me');
    expect(outcome(answer)).toEqual([429, 'tooMany']);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(answer.headers.get('retry-after'))).toBeLessThanOrEqual(60);
  });

  test('whose person has left the organisation is refused at once, and so is their session', async () => {
    const recruiter = await server.database.user.findFirstOrThrow({ where: { email: 'recruiter@example.se' } });
    const key = await createKey(server, recruiter.id, ['read']);
    expect(await me(key)).toEqual([200, undefined]);
    await server.database.member.deleteMany({ where: { userId: recruiter.id } });
    expect(await me(key)).toEqual([403, 'noOrganisation']);
    expect(outcome(await byRole.recruiter('GET', '/api/v1/me'))).toEqual([403, 'noOrganisation']);
  });
});

describe('the other routes', () => {
  test("take a candidate's link only as it was signed", async () => {
    const routes = allRoutes.filter(([, { access }]) => access.kind === 'candidateLink');
    expect(routes).toHaveLength(26);
    const [key, signature = ''] = own.token.split('.');
    const flipped = `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`;
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    for (const [name, route] of routes)
      for (const token of [`${key}.${flipped}`, `x${own.token}`, `${key}`, 'x'.repeat(299)]) {
        const address = addressOf(route, own, { token });
        const answer = await server.nobody(
          route.method.toUpperCase(),
          address,
          route.method === 'post' ? 'a=b' : undefined,
          form,
        );
        expect([name, token, answer.status]).toEqual([name, token, 404]);
        expect(answer.text).not.toContain('Anna');
      }
  });

  test("refuse a candidate's form that another site sends", async () => {
    const address = `/c/${own.token}/preferences`;
    const answer = await server.nobody('POST', address, 'language=en', {
      'content-type': 'application/x-www-form-urlencoded',
      origin: 'https://evil.example',
    });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([403, 'text/html; charset=utf-8']);
    expect((await server.database.candidate.findFirstOrThrow()).language).toBe('sv');
  });

  test('refuse a notice that no provider has signed with 401, and store nothing', async () => {
    const routes = allRoutes.filter(([, { access }]) => access.kind === 'signature');
    expect(routes).toHaveLength(7);
    for (const route of routes)
      expect([route[0], ...outcome(await ask(server.nobody, route))]).toEqual([route[0], 401, 'forgedNotice']);
    expect(await server.database.receipt.count()).toBe(0);
  });

  test('are open to nobody only where there is nothing to see', async () => {
    const open = allRoutes.filter(([, { access }]) => access.kind === 'public').map(([name]) => name);
    expect(open).toEqual([
      'health',
      'readiness',
      'metrics',
      'openApi',
      'processFileSchema',
      'createFirstAdministrator',
      // By a signed link alone.
      'getInvitationByLink',
      'acceptInvitation',
      'showApplyPage',
      'sendApplication',
      'thankApplicant',
    ]);
  });
});
