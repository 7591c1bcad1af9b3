import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { whereOfKeys } from '../../../server/people/find-keys.ts';
import { createOrganisation } from '../furnish.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';

let server: TestServer;
let client: Client;
let userId: string;
beforeAll(async () => {
  server = await startTestServer();
  ({ client, userId } = await signInFirst(server));
});
afterAll(() => server.stop());

const create = (by: Client, change: object = {}) =>
  by('POST', '/api/v1/keys', { name: 'Career site', scopes: ['read', 'administration'], days: 30, ...change });
const list = async () => (await client('GET', '/api/v1/keys')).body.items;

describe('an API key', () => {
  test('is told once, and listed with its scopes, its end and its last use', async () => {
    const { status, body } = await create(client);
    expect(status).toBe(201);
    expect(body.key).toMatch(/^besked_/);
    const inDays = (Date.parse(body.expiresAt) - Date.now()) / 86_400_000;
    expect(inDays).toBeGreaterThan(29.9);
    expect(inDays).toBeLessThanOrEqual(30);
    const [before] = await list();
    expect(before).toMatchObject({ name: 'Career site', scopes: ['read', 'administration'], lastUsedAt: null });
    expect(before.actsAs).toEqual({ userId, name: 'Anna Administratör' });
    expect(JSON.stringify(before)).not.toContain(body.key);
    await server.withKey(body.key)('GET', '/api/v1/me');
    expect((await list())[0].lastUsedAt).toEqual(expect.any(String));
  });

  test('from before keys said where they belong is listed where its person came first, and revoked there', async () => {
    const [id, now] = ['an-old-key', new Date()];
    const old = { id, name: 'Old', key: id, referenceId: userId, permissions: '{"besked":["read"]}' };
    await server.database.apikey.create({ data: { ...old, createdAt: now, updatedAt: now } });
    expect((await list()).map((one: { id: string }) => one.id)).toContain(id);
    const organizationId = await createOrganisation(server.database, 'Joined later');
    const member = { id: 'later', organizationId, userId, role: 'administrator' };
    await server.database.member.create({ data: { ...member, createdAt: new Date(Date.now() + 1_000) } });
    const where = await whereOfKeys(server.database, organizationId);
    expect(await server.database.apikey.findMany({ where })).toEqual([]);
    expect((await client('DELETE', `/api/v1/keys/${id}`)).status).toBe(200);
    expect((await list()).map((one: { id: string }) => one.id)).not.toContain(id);
    await server.database.member.delete({ where: { id: 'later' } });
  });

  test('stops with its person, which is told before they are removed, and in the list', async () => {
    const rut = await server.database.user.create({ data: { id: 'rut', name: 'Rut', email: 'rut@example.se' } });
    const { organizationId } = await server.database.member.findFirstOrThrow({ where: { userId } });
    const member = { id: 'rut', organizationId, userId: rut.id, role: 'administrator', createdAt: new Date() };
    await server.database.member.create({ data: member });
    const { body } = await create(client, { name: 'Made by Rut' });
    await create(client, { name: 'Not hers' });
    await server.database.apikey.update({ where: { id: body.id }, data: { referenceId: rut.id } });
    const isStopped = async () => (await list()).find(({ id }: { id: string }) => id === body.id).isStopped;
    const duties = async () => (await client('GET', `/api/v1/people/${rut.id}/duties`)).body;
    expect([await isStopped(), (await duties()).keys]).toEqual([false, ['Made by Rut']]);
    const soon = await server.database.apikey.findUniqueOrThrow({ where: { id: body.id } });
    await server.database.apikey.update({ where: { id: body.id }, data: { expiresAt: new Date(Date.now() - 1) } });
    expect((await duties()).keys).toEqual([]);
    await server.database.apikey.update({ where: { id: body.id }, data: { expiresAt: soon.expiresAt } });
    expect((await client('DELETE', `/api/v1/people/${rut.id}`)).status).toBe(200);
    expect(await isStopped()).toBe(true);
    expect((await server.withKey(body.key)('GET', '/api/v1/me')).body.code).toBe('noOrganisation');
  });

  test('is not made where its entry in the log cannot be', async () => {
    const { database } = server;
    const [keys] = [await database.apikey.count()];
    await server.asOwner(
      `alter table "audit_entry" add constraint "no_keys" check ("action" <> 'createKey') not valid`,
    );
    try {
      expect((await create(client, { name: 'Unheard of' })).status).toBe(500);
    } finally {
      await server.asOwner('alter table "audit_entry" drop constraint "no_keys"');
    }
    expect(await database.apikey.count()).toBe(keys);
  });

  test('makes none that may do more than itself', async () => {
    const { body } = await create(client, { name: 'small' });
    const key = server.withKey(body.key);
    const refused = await create(key, { scopes: ['recruiting'] });
    expect([refused.status, refused.body.code]).toEqual([403, 'scopeMissing']);
    expect((await create(key, { scopes: ['read'] })).status).toBe(201);
  });

  test('is refused once it is revoked, and gone from the list, and the log knows its name', async () => {
    const { body } = await create(client, { name: 'To be revoked' });
    expect((await client('DELETE', `/api/v1/keys/${body.id}`)).status).toBe(200);
    expect((await server.withKey(body.key)('GET', '/api/v1/me')).body.code).toBe('badKey');
    expect((await list()).map(({ id }: { id: string }) => id)).not.toContain(body.id);
    expect((await client('DELETE', `/api/v1/keys/${body.id}`)).status).toBe(404);
    const { body: log } = await client('GET', '/api/v1/audit?action=revokeKey');
    expect(log.items[0].names[body.id]).toBe('To be revoked');
  });

  test.each([
    { scopes: [] },
    { scopes: ['everything'] },
    { days: 0 },
    { days: 367 },
    { name: '' },
    { name: 'x'.repeat(33) },
  ])('is refused with %j', async (change) => {
    const { status, body } = await create(client, change);
    expect([status, body.code]).toEqual([400, 'malformed']);
  });
});
