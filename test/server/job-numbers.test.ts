import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tellClosing } from '../../server/use-cases/closing/tell-closing.ts';
import { runByHand } from '../activities/advance/run-by-hand.ts';
import { openNurseJob } from './furnish.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from './start-test-server.ts';

let server: TestServer;
let client: Client;
let jobId: string;

beforeAll(async () => {
  server = await startTestServer();
  const { client: first, organisationId } = await signInFirst(server);
  client = first;
  jobId = await openNurseJob(server.database, organisationId);
});
afterAll(() => server.stop());

test('a job counts whom closing it answers by people, though somebody on the way to the next stage is owed two answers', async () => {
  const run = runByHand(server.pool);
  const apply = async (firstName: string): Promise<string> => {
    const applicant = { firstName, lastName: 'Ek', email: `${firstName.toLowerCase()}@example.com`, language: 'sv' };
    const { applicationId } = (await client('POST', `/api/v1/jobs/${jobId}/applications`, applicant)).body;
    await run.start(applicationId);
    return applicationId;
  };
  const stays = await apply('Anna');
  const leaves = await apply('Bo');
  await client('POST', `/api/v1/applications/${leaves}/withdraw`, {});
  await run.signals(leaves);
  const owed = await server.database.obligation.findFirstOrThrow({ where: { applicationId: stays } });
  await server.database.obligation.create({ data: { ...owed, id: randomUUID(), key: 'phone-interview/1' } });
  const { body } = await client('GET', `/api/v1/jobs/${jobId}`);
  expect([body.candidates, body.active]).toEqual([2, 1]);
  expect(body.open).toBeGreaterThan(body.active);
  await client('POST', `/api/v1/jobs/${jobId}/close`, { reason: 'Filled' });
  await server.database.job.update({ where: { id: jobId }, data: { closesAt: new Date() } });
  await tellClosing(server.database, jobId);
  expect(await server.database.signal.count({ where: { kind: 'jobClosed' } })).toBe(body.active);
});
