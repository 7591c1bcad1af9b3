import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seal } from '../../../server/http/seal.ts';
import { forgetOldRows } from '../../../server/operation/forget-old-rows.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';

let server: TestServer;
let client: Client;
let organisationId: string;
beforeAll(async () => {
  server = await startTestServer();
  ({ client, organisationId } = await signInFirst(server));
});
afterAll(() => server.stop());

const create = (name: string, key: string) =>
  client('POST', '/api/v1/processes', { from: 'empty', name }, { 'idempotency-key': key });
const add = (key: string) =>
  client(
    'POST',
    '/api/v1/people',
    { name: 'Bo', email: `${key}@example.se`, role: 'viewer' },
    { 'idempotency-key': key },
  );

describe('an Idempotency-Key', () => {
  test('makes one of many requests at the same moment, and the others repeat it or wait', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => create('At once', 'at-once')));
    const made = answers.filter(({ status }) => status === 201);
    expect(new Set(made.map(({ body }) => body.id)).size).toBe(1);
    for (const { body } of answers.filter(({ status }) => status !== 201))
      expect(body.code).toBe('idempotencyInFlight');
    expect(await server.database.process.count({ where: { slug: { startsWith: 'at-once' } } })).toBe(1);
    expect((await create('At once', 'at-once')).body.id).toBe(made[0]?.body.id);
  });

  test('is for one request: another body or another route with it is refused', async () => {
    await create('First', 'one-request');
    const otherBody = await create('Second', 'one-request');
    const otherRoute = await client(
      'POST',
      '/api/v1/people',
      { name: 'B', email: 'b@example.se', role: 'viewer' },
      { 'idempotency-key': 'one-request' },
    );
    for (const { status, body } of [otherBody, otherRoute])
      expect([status, body.code]).toEqual([422, 'idempotencyKeyReused']);
    expect(await server.database.user.count()).toBe(1);
  });

  test('of a request that was refused can be used again', async () => {
    const headers = { 'idempotency-key': 'mended' };
    expect((await client('POST', '/api/v1/processes', { from: 'gallery', galleryId: 'none' }, headers)).status).toBe(
      404,
    );
    expect((await create('Mended', 'mended')).status).toBe(201);
  });

  test('gives a first password again to who asked for it, and keeps nothing that could be read', async () => {
    const first = await add('bo');
    const again = await add('bo');
    expect([again.status, again.body.firstPassword]).toEqual([201, first.body.firstPassword]);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    const rows = JSON.stringify(await server.database.idempotencyKey.findMany());
    expect(rows).not.toContain(first.body.firstPassword);
    expect(rows).not.toContain('bo@example.se');
  });

  test('repeats what was kept before ids were kept with it', async () => {
    const first = await create('Before', 'before-ids');
    const where = { organisationId_key: { organisationId: organisationId, key: 'before-ids' } };
    const { secret } = server.environment;
    const response = seal(first.body, secret, `${organisationId}/before-ids`);
    await server.database.idempotencyKey.update({ where, data: { response } });
    const again = await create('Before', 'before-ids');
    expect([again.status, again.body]).toEqual([201, first.body]);
  });

  test('is kept for a day', async () => {
    await create('Kept', 'kept');
    await forgetOldRows(server.database, Date.now() + 23 * 3_600_000);
    expect(await server.database.idempotencyKey.count({ where: { key: 'kept' } })).toBe(1);
    await forgetOldRows(server.database, Date.now() + 25 * 3_600_000);
    expect(await server.database.idempotencyKey.count()).toBe(0);
  });
});

test('a session and a link that have run out are forgotten, with where they were, a day later', async () => {
  const { database } = server;
  const { id: userId } = await database.user.findFirstOrThrow();
  const [at, now] = [new Date(), Date.now()];
  const session = { userId, expiresAt: at, ipAddress: '203.0.113.50', userAgent: 'Firefox' };
  await database.session.create({ data: { id: 'over', token: 'over', ...session } });
  await database.verification.create({ data: { id: 'over', identifier: 'over', value: 'x', expiresAt: at } });
  const kept = async () => [
    await database.session.count({ where: { id: 'over' } }),
    await database.verification.count({ where: { id: 'over' } }),
  ];
  await forgetOldRows(database, now + 23 * 3_600_000);
  expect(await kept()).toEqual([1, 1]);
  await forgetOldRows(database, now + 25 * 3_600_000);
  expect(await kept()).toEqual([0, 0]);
  expect((await client('GET', '/api/v1/me')).status).toBe(200);
});

describe('pages', () => {
  test('neither repeat nor hide anything while rows come in', async () => {
    const names = (page: { items: { slug: string }[] }) => page.items.map(({ slug }) => slug);
    for (let index = 0; index < 7; index += 1) await create(`Page ${index}`, `page-${index}`);
    const all = names((await client('GET', '/api/v1/processes?limit=200')).body);
    const seen: string[] = [];
    for (let after: string | null = ''; after !== null; ) {
      const { body } = await client('GET', `/api/v1/processes?limit=2${after === '' ? '' : `&after=${after}`}`);
      expect(body.items.length).toBeLessThanOrEqual(2);
      seen.push(...names(body));
      after = body.next;
      await create(`Meanwhile ${seen.length}`, `meanwhile-${seen.length}`);
    }
    expect(seen).toEqual(all);
  });

  test('hold 200 at most, and 50 where nothing is said', async () => {
    const { organisationId } = await server.database.process.findFirstOrThrow();
    const candidates = Array.from({ length: 230 }, (_, index) => ({
      organisationId,
      firstName: 'A',
      lastName: `B${index % 40}`,
    }));
    await server.database.candidate.createMany({ data: candidates });
    const count = async (query: string) => (await client('GET', `/api/v1/candidates${query}`)).body.items.length;
    expect([await count(''), await count('?limit=200')]).toEqual([50, 200]);
    expect((await client('GET', '/api/v1/candidates?limit=201')).status).toBe(400);
    const ids = new Set<string>();
    for (let after: string | null = ''; after !== null; ) {
      const { body } = await client('GET', `/api/v1/candidates?limit=70${after === '' ? '' : `&after=${after}`}`);
      for (const { id } of body.items) ids.add(id);
      after = body.next;
    }
    expect(ids.size).toBe(230);
  });
});

describe('a refusal', () => {
  const wrong = { name: '', email: 'no address', role: 'king' };

  test('speaks the language that the member has chosen, in its title and about each mistake', async () => {
    const tell = async () => (await client('POST', '/api/v1/people', wrong, { 'accept-language': 'de' })).body;
    const english = await tell();
    await client('PUT', '/api/v1/me/language', { language: 'sv' });
    const swedish = await tell();
    await client('PUT', '/api/v1/me/language', { language: 'en' });
    expect([english.title, swedish.title]).toEqual([
      'Something in the request has the wrong form.',
      'Något i förfrågan har fel form.',
    ]);
    expect(swedish.errors.map(({ path, code }: { path: string; code: string }) => [path, code])).toEqual(
      english.errors.map(({ path, code }: { path: string; code: string }) => [path, code]),
    );
    for (const [index, { message }] of swedish.errors.entries())
      expect(message).not.toBe(english.errors[index].message);
    const place = (await client('GET', '/api/v1/people?after=x')).body.errors[0];
    expect(place).toEqual({ path: 'query.after', code: 'cursor', message: 'Is no place in this list.' });
  });

  test.each([
    ['sv', 'Logga in först.'],
    ['en-GB,en;q=0.9', 'Sign in first.'],
    ['fi, sv;q=0.5, en;q=0.9', 'Sign in first.'],
    ['de', 'Logga in först.'],
    ['', 'Logga in först.'],
    ['en;q=0', 'Logga in först.'],
    [';;;,,q=x', 'Logga in först.'],
  ])('speaks to nobody what their browser accepts: %s', async (header, title) => {
    const { body } = await server.nobody('GET', '/api/v1/me', undefined, { 'accept-language': header });
    expect(body.title).toBe(title);
  });
});
