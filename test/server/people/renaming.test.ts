import { afterAll, beforeAll, expect, test } from 'vitest';
import { signInEveryRole } from '../routes/members.ts';
import { furnishOrganisation, type Furnished } from '../routes/two-organisations.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';

let server: TestServer;
let client: Client;
let userId: string;
let own: Furnished;
beforeAll(async () => {
  server = await startTestServer();
  const first = await signInFirst(server);
  ({ client, userId } = first);
  own = await furnishOrganisation(server, first.organisationId, { name: 'Anna' });
});
afterAll(() => server.stop());

const recorded = (action: string) =>
  server.database.auditEntry.findMany({ where: { action }, select: { targetId: true, before: true, after: true } });

test('whoever is called otherwise now says so, is listed and signs by that name, and the log keeps no names of people', async () => {
  const { status, body } = await client('PUT', '/api/v1/me/name', { name: '  Eva Sandberg-Ek ' });
  expect([status, body.name]).toEqual([200, 'Eva Sandberg-Ek']);
  expect((await client('GET', '/api/v1/me')).body.name).toBe('Eva Sandberg-Ek');
  const { body: people } = await client('GET', `/api/v1/people?ids=${userId}`);
  expect(people.items[0].name).toBe('Eva Sandberg-Ek');
  await client('PUT', '/api/v1/me/name', { name: 'Eva Sandberg-Ek' });
  expect(await recorded('renameMe')).toEqual([{ targetId: userId, before: null, after: null }]);
  expect((await client('PUT', '/api/v1/me/name', { name: ' ' })).status).toBe(400);
});

test('a job and the organisation are called otherwise on the board and on the candidate’s page at once', async () => {
  const { body: job } = await client('PUT', `/api/v1/jobs/${own.jobId}/title`, { title: 'Nurse by night' });
  expect(job.title).toBe('Nurse by night');
  const before = (await client('GET', '/api/v1/me')).body.organisation.name;
  expect((await client('PUT', '/api/v1/organisation/name', { name: 'Region Väst' })).body).toEqual({
    name: 'Region Väst',
  });
  expect((await client('GET', '/api/v1/me')).body.organisation.name).toBe('Region Väst');
  const { text } = await client('GET', `/c/${own.token}`);
  expect(text).toContain('Nurse by night');
  expect(text).toContain('Region Väst');
  expect(await recorded('renameOrganisation')).toMatchObject([
    { before: { name: before }, after: { name: 'Region Väst' } },
  ]);
  expect(await recorded('renameJob')).toMatchObject([{ targetId: own.jobId, after: { title: 'Nurse by night' } }]);
});

test('a job is renamed by recruiters, the organisation by administrators alone', async () => {
  const { recruiter, viewer, designer } = await signInEveryRole(server, client);
  const job = async (by: Client) => (await by('PUT', `/api/v1/jobs/${own.jobId}/title`, { title: 'Nurse' })).status;
  const organisation = async (by: Client) => (await by('PUT', '/api/v1/organisation/name', { name: 'Region' })).status;
  expect([await job(recruiter), await job(viewer)]).toEqual([200, 403]);
  expect([await organisation(recruiter), await organisation(designer)]).toEqual([403, 403]);
});
