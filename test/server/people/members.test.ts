import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { furnishOrganisation } from '../routes/two-organisations.ts';
import { signInEveryRole } from '../routes/members.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';
import { searching } from '../searching.ts';

let server: TestServer;
let client: Client;
let userId: string;
let organisationId: string;
beforeAll(async () => {
  server = await startTestServer();
  ({ client, userId, organisationId } = await signInFirst(server));
});
afterAll(() => server.stop());

const outcome = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code];
const idOf = async (role: string) =>
  (await server.database.user.findFirstOrThrow({ where: { email: `${role}@example.se` } })).id;

test('one of two thousand is found by a part of the name or the address, and several by their ids', async () => {
  const users = Array.from({ length: 2_000 }, (_, at) => ({
    id: `many-${at}`,
    name: `Person ${String(at).padStart(4, '0')}`,
    email: `many.${at}@example.se`,
    emailVerified: true,
  }));
  await server.database.user.createMany({ data: users });
  const toMember = ({ id }: { id: string }) => ({
    ...{ id: `m-${id}`, userId: id, organizationId: organisationId },
    ...{ role: 'viewer', createdAt: new Date() },
  });
  await server.database.member.createMany({ data: users.map(toMember) });
  const found = async (words: string, query = '') => {
    const { body } = await client('GET', `/api/v1/people?${query}`, undefined, words === '' ? {} : searching(words));
    return [body.items.map(({ name }: { name: string }) => name), body.next !== null];
  };
  expect(await found('person 1987')).toEqual([['Person 1987'], false]);
  expect(await found('MANY.1999@')).toEqual([['Person 1999'], false]);
  expect(await found('person', 'limit=1')).toEqual([['Person 0000'], true]);
  // Signs that a database reads as "any" are letters here.
  expect(await found('%')).toEqual([[], false]);
  expect(await found('n_1')).toEqual([[], false]);
  expect(await found('', 'ids=many-1,many-1700,nobody')).toEqual([['Person 0001', 'Person 1700'], false]);
  await server.database.user.deleteMany({ where: { id: { startsWith: 'many-' } } });
});

test('nobody of another organisation is a place in the list', async () => {
  const theirs = await server.database.user.create({
    data: { id: 'elsewhere', name: 'A', email: 'elsewhere@example.com', emailVerified: true },
  });
  const after = (id: string) => Buffer.from(JSON.stringify([id])).toString('base64url');
  const at = (id: string) => client('GET', `/api/v1/people?after=${after(id)}`);
  expect((await at(userId)).status).toBe(200);
  expect([await at(theirs.id), await at('nobody')].map(outcome)).toEqual([
    [400, 'malformed'],
    [400, 'malformed'],
  ]);
});

describe('a member', () => {
  test('has a new role at once, and the log says what was before', async () => {
    const { viewer } = await signInEveryRole(server, client);
    expect((await viewer('POST', '/api/v1/processes', { from: 'empty' })).status).toBe(403);
    const id = await idOf('viewer');
    expect((await client('PUT', `/api/v1/people/${id}/role`, { role: 'designer' })).body.role).toBe('designer');
    expect((await viewer('POST', '/api/v1/processes', { from: 'empty', name: 'Mine' })).status).toBe(201);
    const entry = await server.database.auditEntry.findFirstOrThrow({ where: { action: 'setRole' } });
    expect(entry).toMatchObject({ targetId: id, before: { role: 'viewer' }, after: { role: 'designer' } });
  });

  test('who is removed is out at once and has no part in a job any more, which the runs hear', async () => {
    const own = await furnishOrganisation(server, organisationId, { name: 'Anna' });
    const id = await idOf('recruiter');
    await server.database.jobRole.create({ data: { jobId: own.jobId, role: 'recruiter', userId: id } });
    const leave = (successorId = '') =>
      client('DELETE', `/api/v1/people/${id}?${successorId && `successorId=${successorId}`}`);
    expect(outcome(await leave())).toEqual([409, 'successorNeeded']);
    expect(outcome(await leave(id))).toEqual([400, 'malformed']);
    expect((await client('GET', `/api/v1/people/${id}/duties`)).body).toMatchObject({ roles: 1, obligations: 1 });
    expect((await leave(userId)).status).toBe(200);
    expect(await server.database.jobRole.findMany({ where: { jobId: own.jobId } })).toEqual([
      { jobId: own.jobId, role: 'recruiter', userId },
    ]);
    expect(await server.database.signal.count({ where: { kind: 'responsibleChanged' } })).toBe(1);
    expect(outcome(await leave())).toEqual([404, 'notFound']);
  });

  test('who looks on at a job leaves that to nobody', async () => {
    const own = await furnishOrganisation(server, organisationId, { name: 'Bo' });
    const id = await idOf('interviewer');
    await server.database.jobRole.create({ data: { jobId: own.jobId, role: 'viewer', userId: id } });
    expect((await client('GET', `/api/v1/people/${id}/duties`)).body).toMatchObject({ roles: 0, obligations: 0 });
    expect((await client('DELETE', `/api/v1/people/${id}?successorId=${userId}`)).status).toBe(200);
    expect(await server.database.jobRole.findMany({ where: { jobId: own.jobId } })).toEqual([]);
  });

  test('who is the last administrator stays one', async () => {
    const last = [409, 'lastAdministrator'];
    expect(outcome(await client('DELETE', `/api/v1/people/${userId}`))).toEqual(last);
    expect(outcome(await client('PUT', `/api/v1/people/${userId}/role`, { role: 'viewer' }))).toEqual(last);
    const id = await idOf('designer');
    await client('PUT', `/api/v1/people/${id}/role`, { role: 'administrator' });
    expect((await client('PUT', `/api/v1/people/${userId}/role`, { role: 'viewer' })).status).toBe(200);
  });
});
