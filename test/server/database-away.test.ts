import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { keyScopes } from '../../server/contract/key-scopes.ts';
import { type Gate, startGate } from '../setup/start-gate.ts';
import { createKey } from './routes/members.ts';
import { type Furnished, furnishOrganisation } from './routes/two-organisations.ts';
import { addressOf, memberRoutes } from './routes/valid-requests.ts';
import { type Client, password, signInFirst, startTestServer, type TestServer } from './start-test-server.ts';

// Each of some hundred requests waits for a connection that does not come.
vi.setConfig({ testTimeout: 120_000 });

let gate: Gate;
let server: TestServer;
let bySession: Client;
let byKey: Client;
let own: Furnished;
beforeAll(async () => {
  const { hostname, port } = new URL(inject('databaseUrl'));
  gate = await startGate(hostname, Number(port));
  server = await startTestServer({ databasePort: gate.port, rateLimit: true });
  const { client, userId, organisationId } = await signInFirst(server);
  bySession = client;
  byKey = server.withKey(await createKey(server, userId, keyScopes));
  own = await furnishOrganisation(server, organisationId, { name: 'Anna' });
});
afterAll(async () => {
  gate?.open();
  await server?.stop();
  gate?.stop();
});

/** What every route answers to whoever has a session, or a key. */
const askAll = () =>
  Promise.all(
    memberRoutes.flatMap(([name, route]) =>
      Object.entries({ bySession, byKey }).map(async ([way, client]) => {
        const { status, body, headers } = await client(route.method.toUpperCase(), addressOf(route, own));
        return `${name} ${way} ${status} ${body?.code} ${headers.get('retry-after')}`;
      }),
    ),
  );

test('while PostgreSQL is away everybody is told so and when to ask again, and nobody that their session or key is bad', async () => {
  gate.shut();
  const answers = await askAll();
  expect(answers.filter((answer) => !answer.endsWith(' 503 databaseAway 2'))).toEqual([]);
  const signIn = await server.nobody('POST', '/api/auth/sign-in/email', { email: 'anna@example.se', password });
  expect([signIn.status, signIn.headers.get('retry-after')]).toEqual([503, '2']);

  gate.open();
  for (const client of [bySession, byKey]) expect((await client('GET', '/api/v1/me')).status).toBe(200);
});

test('the same while every connection is taken, rather than to wait for as long as they are', async () => {
  const free = Promise.withResolvers<void>();
  const taken = Array.from({ length: 10 }, () => Promise.withResolvers<void>());
  const takers = taken.map(({ resolve }) =>
    server.database.$transaction(
      async (transaction) => {
        await transaction.$queryRaw`select 1`;
        resolve();
        await free.promise;
      },
      { timeout: 60_000 },
    ),
  );
  await Promise.all(taken.map(({ promise }) => promise));
  const late = setTimeout(free.resolve, 30_000);
  const answers = await askAll();
  clearTimeout(late);
  free.resolve();
  await Promise.all(takers);
  expect(answers.filter((answer) => !answer.endsWith(' 503 databaseAway 2'))).toEqual([]);
  for (const client of [bySession, byKey]) expect((await client('GET', '/api/v1/me')).status).toBe(200);
});
