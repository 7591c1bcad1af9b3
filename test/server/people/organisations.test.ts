import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createOrganisation } from '../furnish.ts';
import { createKey } from '../routes/members.ts';
import { type Furnished, furnishOrganisation } from '../routes/two-organisations.ts';
import { type Client, signIn, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';

let server: TestServer;
let client: Client;
let userId: string;
let home: Furnished;
let other: Furnished;
beforeAll(async () => {
  server = await startTestServer();
  const first = await signInFirst(server);
  ({ client, userId } = first);
  home = await furnishOrganisation(server, first.organisationId, { name: 'Anna' });
  const organizationId = await createOrganisation(server.database, 'Another region');
  const member = { id: randomUUID(), organizationId, userId, role: 'viewer' };
  await server.database.member.create({ data: { ...member, createdAt: new Date() } });
  other = await furnishOrganisation(server, organizationId, { name: 'Frida' });
});
afterAll(() => server.stop());

const go = (by: Client, organisationId: string) => by('PUT', '/api/v1/me/organisation', { organisationId });
const place = async (by: Client) => {
  const { body } = await by('GET', '/api/v1/me');
  return [body.organisation.id, body.role];
};

describe('a person in two organisations', () => {
  test('sees both named, and works in one at a time with the role that they have there', async () => {
    const { body } = await client('GET', '/api/v1/me');
    expect(body.organisations.map(({ name }: { name: string }) => name)).toEqual(['Region Exempel', 'Another region']);
    expect(await place(client)).toEqual([home.organisationId, 'administrator']);
    expect((await go(client, other.organisationId)).status).toBe(200);
    expect(await place(client)).toEqual([other.organisationId, 'viewer']);
    expect((await client('GET', `/api/v1/applications/${other.applicationId}`)).status).toBe(200);
    expect((await client('GET', `/api/v1/applications/${home.applicationId}`)).status).toBe(404);
    expect((await client('GET', '/api/v1/audit')).status).toBe(403);
    const entry = await server.database.auditEntry.findFirstOrThrow({ where: { action: 'switchOrganisation' } });
    expect(entry.organisationId).toBe(other.organisationId);
    await go(client, home.organisationId);
  });

  test('goes nowhere that they do not belong', async () => {
    const third = await createOrganisation(server.database, 'A third');
    for (const id of [third, 'nowhere']) {
      const answer = await go(client, id);
      expect([answer.status, answer.body.code]).toEqual([404, 'notFound']);
    }
    expect(await place(client)).toEqual([home.organisationId, 'administrator']);
  });

  test('changes nothing in the one from a window that still shows the other', async () => {
    const second = await signIn(server, 'anna@example.se');
    const here = { 'besked-organisation': home.organisationId };
    const rename = (name: string) => second('PUT', '/api/v1/organisation/name', { name }, here);
    expect((await rename('Region Exempel')).status).toBe(200);
    await server.database.member.updateMany({
      where: { userId, organizationId: other.organisationId },
      data: { role: 'administrator' },
    });
    await go(second, other.organisationId);
    const refused = await rename('Region Utan');
    expect([refused.status, refused.body.code]).toEqual([409, 'otherOrganisation']);
    const names = await server.database.organization.findMany({ select: { name: true } });
    expect(names.map(({ name }) => name)).not.toContain('Region Utan');
    expect((await second('GET', '/api/v1/jobs', undefined, here)).status).toBe(200);
    expect((await second('PUT', '/api/v1/me/name', { name: 'Anna Ek' }, here)).status).toBe(200);
    expect((await second('PUT', '/api/v1/me/organisation', { organisationId: home.organisationId }, here)).status).toBe(
      200,
    );
    expect((await rename('Region Exempel')).status).toBe(200);
    await server.database.member.updateMany({
      where: { userId, organizationId: other.organisationId },
      data: { role: 'viewer' },
    });
  });

  test('moves one session and not the others', async () => {
    const second = await signIn(server, 'anna@example.se');
    await go(second, other.organisationId);
    expect(await place(client)).toEqual([home.organisationId, 'administrator']);
  });

  test('has keys that stay where they were made', async () => {
    const { body } = await client('POST', '/api/v1/keys', { name: 'here', scopes: ['read'], days: 30 });
    const key = server.withKey(body.key);
    expect((await key('GET', `/api/v1/applications/${home.applicationId}`)).status).toBe(200);
    expect((await key('GET', `/api/v1/applications/${other.applicationId}`)).status).toBe(404);
    expect((await go(key, other.organisationId)).status).toBe(403);
    const all = server.withKey(await createKey(server, userId, ['read', 'recruiting']));
    expect((await go(all, other.organisationId)).status).toBe(404);
  });

  test('goes on in the other when they leave the one', async () => {
    const second = await signIn(server, 'anna@example.se');
    await go(second, other.organisationId);
    await server.database.member.deleteMany({ where: { userId, organizationId: other.organisationId } });
    expect(await place(second)).toEqual([home.organisationId, 'administrator']);
  });
});
