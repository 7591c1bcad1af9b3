import { afterAll, beforeAll, expect, test } from 'vitest';
import { openJob, publish } from '../furnish.ts';
import { choosingStage, definitionOf, end, start } from '../../process/interpreter/definitions.ts';
import { signInEveryRole } from '../routes/members.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';

const drawing = definitionOf(
  { start, interview: choosingStage(), hired: end('hired'), rejected: end('rejected') },
  { start: { next: 'interview' }, interview: { advance: 'hired', reject: 'rejected' } },
);
const applicant = { firstName: 'Åsa', lastName: 'Ek', email: 'asa@example.com' };

let server: TestServer;
let client: Client;
let organisationId: string;
let published: Awaited<ReturnType<typeof publish>>;
beforeAll(async () => {
  server = await startTestServer({ mailboxOnly: true });
  ({ client, organisationId } = await signInFirst(server));
  published = await publish(server.database, organisationId, drawing);
});
afterAll(() => server.stop());

const job = () => openJob(server.database, published);
const setZone = (jobId: string, zone: string, by = client) => by('PUT', `/api/v1/jobs/${jobId}/zone`, { zone });
const recorded = (action: string) =>
  server.database.auditEntry.findMany({ where: { action }, select: { targetId: true, before: true, after: true } });

test('an administrator alone changes the zone of the organisation; its jobs keep theirs, and the log says so once', async () => {
  const jobId = await job();
  const set = (zone: string, by = client) => by('PUT', '/api/v1/organisation/zone', { zone });
  expect((await set('Europe/Helsinki')).body).toEqual({ zone: 'Europe/Helsinki' });
  await set('Europe/Helsinki');
  expect((await client('GET', '/api/v1/me')).body.organisation.zone).toBe('Europe/Helsinki');
  expect((await client('GET', `/api/v1/jobs/${jobId}`)).body.zone).toBe('Europe/Stockholm');
  expect(await recorded('setOrganisationZone')).toEqual([
    { targetId: organisationId, before: { zone: 'Europe/Stockholm' }, after: { zone: 'Europe/Helsinki' } },
  ]);
  const refused = await set('Europe/Nowhere');
  expect([refused.status, refused.body.errors[0].path]).toEqual([422, 'body.zone']);
  const { recruiter } = await signInEveryRole(server, client);
  expect((await set('Europe/Oslo', recruiter)).status).toBe(403);
});

test('the zone of a job is changed until somebody has applied, and from then on it stays', async () => {
  const jobId = await job();
  const changed = await setZone(jobId, 'Europe/Helsinki');
  expect([changed.status, changed.body.zone]).toEqual([200, 'Europe/Helsinki']);
  expect(await recorded('setJobZone')).toEqual([
    { targetId: jobId, before: { zone: 'Europe/Stockholm' }, after: { zone: 'Europe/Helsinki' } },
  ]);
  expect((await setZone(jobId, 'Mars/Olympus')).status).toBe(422);
  await client('POST', `/api/v1/jobs/${jobId}/applications`, applicant);
  const refused = await setZone(jobId, 'Europe/Oslo');
  expect([refused.status, refused.body.code]).toEqual([409, 'somebodyApplied']);
  expect((await setZone(jobId, 'Europe/Helsinki')).status).toBe(200);
  expect((await client('GET', `/api/v1/jobs/${jobId}`)).body.zone).toBe('Europe/Helsinki');
});
